import type { Awaiting, Reading } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { understand, type UnderstandingContext } from './index.ts'
import { shippedModel } from './shipped-model.spec.ts'

const model = shippedModel
const context: UnderstandingContext = {
  awaiting: null,
  orders: [],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  lastIntent: null,
}
const choices = (slot: Awaiting['slot'], labels: string[]): Awaiting => ({
  partId: 'p',
  slot,
  kind: 'choice',
  options: labels.map((label, at) => ({ id: `option-${at + 1}`, label })),
})
const anOrder = choices('order', ['40012', '40013', '40014'])
const aPerson = choices('person', ['转人工', '不用了'])
const read = (utterance: string, awaiting: Awaiting | null = null): Reading =>
  understand(utterance, model, { ...context, awaiting })
const kinds = (utterance: string, awaiting: Awaiting | null = null): string =>
  read(utterance, awaiting)
    .acts.map((act) => act.kind)
    .join(' ')
const asked = (utterance: string): string[] =>
  read(utterance)
    .acts.filter((act) => act.kind === 'request' || act.kind === 'inform')
    .map((act) => act.text)

describe('several wishes in one message', () => {
  test.each([
    ['取消40012，另外那个杯子什么时候到，顺便开张发票', ['取消40012', '那个杯子什么时候到', '开张发票']],
    [
      "cancel order 2 and where's the blue one?? also i need an invoice",
      ['cancel order 2', "where's the blue one", 'i need an invoice'],
    ],
    ['帮我查下快递到哪了顺便问一下怎么开发票', ['帮我查下快递到哪了', '怎么开发票']],
    ['where is my parcel and can you change the address', ['where is my parcel', 'can you change the address']],
    [
      'i want to return the mug plus how long does a refund take',
      ['i want to return the mug', 'how long does a refund take'],
    ],
    ['我要退货另外退款什么时候到', ['我要退货', '退款什么时候到']],
    ['怎么退货还有运费谁出多少钱', ['怎么退货', '运费谁出多少钱']],
    ['把第一单取消了然后帮我查一下第二单到哪了', ['把第一单取消了', '帮我查一下第二单到哪了']],
    ['please track 40012 then send me the invoice', ['please track 40012', 'send me the invoice']],
    ['cancel it pls, one more thing how do i get an invoice', ['cancel it pls', 'how do i get an invoice']],
    ['when does it arrive btw do you ship to canada', ['when does it arrive', 'do you ship to canada']],
    ['我的 order 到哪了 and can i get 发票', ['我的 order 到哪了', 'can i get 发票']],
  ])('%s', (utterance, expected) => expect(asked(utterance)).toEqual(expected))

  test.each([
    '请问这个杯子还有货吗',
    '我的杯子还有多久到',
    '我想换另外一个颜色可以吗',
    'can i also get an invoice',
    'i would also like to return it',
    'is the plus size available',
    'do you sell cups and saucers',
    'where is the black and white mug',
    '你们什么时候能再帮我补货',
    '我填对了吗',
    'i want to return it and i have the receipt',
  ])('one wish stays one: %s', (utterance) => expect(asked(utterance)).toHaveLength(1))

  test('each keeps its own place in the list', () => {
    const { intents, acts } = read('取消40012，另外那个杯子什么时候到，顺便开张发票')
    const wanted = ['cancel-order', 'track-order', 'request-invoice']
    expect(wanted.map((intent) => intents.find((guess) => guess.intent === intent)?.act)).toEqual([0, 1, 2])
    expect(acts).toHaveLength(3)
  })
})

describe('an answer with more to it', () => {
  test.each([
    ['no, the other one', 'deny correct'],
    ['不是这个，是蓝色的', 'deny correct'],
    ['不对，是40013', 'deny correct'],
    ['no the blue one', 'deny correct'],
    ["nope, it's the second one", 'deny correct'],
    ['不是，我要的是黑色那个', 'deny correct'],
    ['不是的 我说的是昨天买的那单', 'deny correct'],
    ['no i meant 40013', 'correct'],
    ['yes but to my other card', 'affirm correct'],
    ['对，不过改成黑色的', 'affirm correct'],
    ['yes please but only the mug', 'affirm correct'],
    ['好的，但是只退杯子', 'affirm correct'],
    ['sure, but make it two', 'affirm correct'],
    ['可以，不过寄到公司', 'affirm correct'],
    ['no, i want a refund', 'deny request'],
    ['不用了，帮我查一下快递到哪了', 'deny request'],
    ['yes and where is my other order', 'affirm request'],
    ['算了不退了', 'cancel'],
    ['算了，不退了', 'cancel'],
    ['还是不换了吧', 'cancel'],
    ['我不想退了', 'cancel'],
    ['算了你直接告诉我快递到哪了', 'cancel request'],
    ['forget the return, just tell me where it is', 'cancel request'],
    ['forget the return just tell me where it is', 'cancel request'],
    ['never mind the refund, where is my parcel', 'cancel request'],
    ["actually i don't want to return it anymore", 'cancel'],
    ['scratch that', 'cancel'],
    ['不要取消', 'cancel'],
    ['先别取消了', 'cancel'],
    ["don't cancel it", 'cancel'],
    ['不买了帮我取消订单', 'request'],
  ])('%s', (utterance, expected) => expect(kinds(utterance, anOrder)).toBe(expected))
})

describe('short answers', () => {
  const yes =
    'yes|yesss|Yep!|ok|okkkk|ok ok ok|sure thing|yeah sure ok|go ahead|yes please|of course|that works|要|要的|好的好的|嗯嗯嗯嗯|对对对对|可以呀|好嘞|行吧|没问题|就这个|是的没错|ok的|好哒|thats right|oh ok|well yes|👍'
  const no =
    "no|nope|nooo|no no no|no thanks|neither|none of these|not that one|不用|不用啦|不要了吧|都不是|一个都不是|不是不是|没有呀|dont|that's not it|i said no|👎"
  const again = "what?|huh|pardon?|say that again please|i didn't get that|再说一遍|你说什么|啥？|没听清|什么意思啊"
  test.each(yes.split('|'))('yes: %s', (utterance) => expect(kinds(utterance)).toBe('affirm'))
  test.each(no.split('|'))('no: %s', (utterance) => expect(kinds(utterance)).toBe('deny'))
  test.each(again.split('|'))('once more: %s', (utterance) => expect(kinds(utterance)).toBe('repeat'))

  test('what was asked decides what they do', () => {
    for (const utterance of ['都可以', '随便', 'either is fine', 'whatever', '都行吧', "doesn't matter"]) {
      expect([utterance, kinds(utterance, anOrder)]).toEqual([utterance, 'affirm'])
      expect([utterance, kinds(utterance), read(utterance).intents]).toEqual([utterance, 'inform', []])
    }
    for (const utterance of ['就这样', '就这样吧', "that's all"])
      expect([kinds(utterance, anOrder), kinds(utterance)]).toEqual(['affirm', 'bye'])
    for (const utterance of ['算了', 'forget it', 'never mind'])
      expect([kinds(utterance, aPerson), kinds(utterance)]).toEqual(['deny', 'cancel'])
  })

  test('the value that was asked for is an answer and no wish', () => {
    for (const utterance of [
      '2',
      '第二个',
      'the second one',
      'the second one please',
      '第二个吧',
      '40013',
      '就40013',
      'my order is 40013',
    ]) {
      const { acts, intents, slots } = read(utterance, anOrder)
      expect([utterance, acts.map((act) => act.kind), intents]).toEqual([utterance, ['inform'], []])
      expect(slots[0]).toMatchObject({ value: utterance.includes('40013') ? '40013' : 'option-2' })
    }
    expect(kinds('yes the second one', anOrder)).toBe('affirm inform')
  })

  test('an ok to which nothing was asked is no wish', () => {
    for (const utterance of ['ok', '好的', 'okay!', '嗯', '哦哦', 'alright then', '知道了', '收到', '👌'])
      expect(read(utterance).intents.map((guess) => guess.intent)).toEqual(['thank'])
  })

  test.each([
    ['是不是发错了', 'request inform'],
    ['要换', 'request inform'],
    ['好像没收到', 'request inform'],
    ['对方已签收但我没收到', 'request inform'],
    ['行李箱有货吗', 'request'],
    ['可以退吗', 'request'],
    ['好久了还没到', 'request inform'],
    ['no refund yet', 'request'],
  ])('what only begins like an answer is none: %s', (utterance, expected) =>
    expect(expected.split(' ')).toContain(kinds(utterance)),
  )
})
