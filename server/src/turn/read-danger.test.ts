import { expect, test } from 'vitest'
import { readDanger } from './read-danger.ts'

test.each([
  'I want to kill myself',
  'honestly I don’t want to live any more',
  'My order is late and I am going to end my life',
  'i feel suicidal',
  '我不想活了',
  '包裹丢了，我真的想死',
  '他说他要自杀',
  '活不下去了',
])('somebody who may be in danger of their life is heard: %s', (said) => {
  expect(readDanger(said)?.kind).toBe('crisis')
})

test.each([
  'my account was hacked',
  'I did not place this order',
  'there is an order I never made',
  'somebody is using my account',
  '我的账号被盗了',
  '这个订单不是我下的',
  '我没有下过这个单',
  '账户好像被人登录了',
  'i think ive been hacked',
  'fraudulent order on my account please cancel',
  '有人用我的账号下单寄去了广西',
  '有人盗用我的帐户',
])('somebody whose account others use is heard: %s', (said) => {
  expect(readDanger(said)?.kind).toBe('account-danger')
})

test('a life stands before an account', () => {
  expect(readDanger('my account was hacked and I want to die')?.kind).toBe('crisis')
})

test.each([
  'the Suicide Squad shirt is too small',
  'I hurt my hand on the broken glass',
  'I did not order this colour',
  'I want to dye the shirt',
  'this was so funny, I want to die laughing',
  'I did not place it on the table',
  '跳楼价的那件还有吗',
  '年轻生活系列什么时候到',
  '想死你们家的饼干了',
  '不想活动价过期',
  '这不是我买的颜色',
  '账号怎么登录',
  '这个订单不是我买的颜色',
  '家里别人也能用一个账号吗',
])('what only sounds like it is not: %s', (said) => {
  expect(readDanger(said)).toBeNull()
})
