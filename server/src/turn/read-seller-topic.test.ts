import { expect, test } from 'vitest'
import { readSubject } from '#reading/shipped'
import { readSellerTopic } from './read-seller-topic.ts'

const readingOf = (text: string) => {
  const read = readSubject(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', 'sellers')
  return read
    ? { gate: 'answer' as const, intents: [{ ...read, words: [], act: 0 }] }
    : { gate: 'ask' as const, intents: [] }
}

test.each([
  ['我的货款什么时候打', 'payouts'],
  ['这周的钱哪天到账', 'payouts'],
  ['提现两天了没到', 'payouts'],
  ['when will I get paid', 'payouts'],
  ["where's my payout?", 'payouts'],
  ['这期佣金扣了多少', 'fees'],
  ['how much commission did you deduct', 'fees'],
  ['哪些规格缺货了', 'stock'],
  ['which listings are sold out', 'stock'],
  ['还有几单待发货', 'dispatch'],
  ['what do I still have to ship', 'dispatch'],
  ['有几单退货在路上', 'returns'],
  ['any returns coming back to me?', 'returns'],
  ['我的店铺状况怎么样', 'health'],
  ['how is my account health', 'health'],
  ['有哪些订单要发货', 'dispatch'],
  ['any orders waiting for me?', 'dispatch'],
  ['Which returns are open?', 'returns'],
  ['what percentage do you take', 'fees'],
  ['what fees does my store pay', 'fees'],
  ['how much commission do you take of shipping', 'fees'],
  ['清仓的订单佣金扣多少', 'fees'],
  ['仓库直发的手续费扣了多少', 'fees'],
  ['do I have any penalty points', 'health'],
  ['今天卖了多少', 'sales'],
  ['我有几个订单', 'sales'],
  ['how much did I sell this week', 'sales'],
  ['销售额什么时候打款', 'payouts'],
  ['how much of my sales do you take', 'fees'],
  ['今天有多少订单', 'sales'],
  ['今天有多少笔订单', 'sales'],
  ['多少单可以发货', 'dispatch'],
  ['how many orders are waiting to go out', 'dispatch'],
  ['how many orders were returned', 'returns'],
  ['how many orders are late', 'health'],
  ['怎么提高销量', null],
  ['why was my listing removed', null],
  ['How do my ads do?', null],
  ['怎么打印发货面单', null],
  ['怎么换结算账户', null],
  ['how do I change the bank account for payouts', null],
  ['佣金发票怎么开', null],
  ['仓储手续费怎么收', null],
  ['is there a fee for storing at your warehouse', null],
  ['你好', null],
  ['good morning', null],
])('what a seller asks of their own records is read: %s', (text, topic) => {
  expect(readSellerTopic(text, readingOf(text))).toBe(topic)
})
