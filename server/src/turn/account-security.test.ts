import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withOwner } from '#platform/database'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { openChatAs, textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const isHeld = async (orderId: string): Promise<boolean> => {
  const { rows } = await withOwner(shop.scene.ownerAddress, (owner) =>
    owner.query<{ held: string | null }>(`select dealing ->> 'heldAt' as held from shop_orders where id = $1`, [
      orderId,
    ]),
  )
  return rows[0]?.held !== null && rows[0]?.held !== undefined
}

type Chat = Awaited<ReturnType<AfterSalesScene['openWithOrder']>>['chat']
const ownerOf = async (chat: Pick<Chat, 'load'>) => (await chat.load()).conversation.owner.kind

describe('an order that its owner did not place', () => {
  test.each([
    ['I did not place this order', 'yes', /Shall I hold it back now/, 'is held back'],
    ['这个订单不是我下的', '确认', /现在拦下吗/, '已拦下'],
  ])('that has not left is held back after a yes, and a person has it then: %s', async (said, yes, asks, told) => {
    const { chat, order } = await shop.openWithOrder()
    const summary = textsOf(await chat.say(said))
    expect(summary).toMatch(asks)
    expect(summary).toMatch(/password|密码/)
    expect(await isHeld(order.externalId)).toBe(false)
    await chat.say(yes)
    expect(textsOf(await shop.settled(chat))).toContain(told)
    expect(await isHeld(order.externalId)).toBe(true)
    expect(await ownerOf(chat)).toBe('queue')
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  })
  test.each([
    ['that has left', delivered, 'I did not place this order', 'I did not place this order'],
    ['where the account is in danger too', {}, 'my account was hacked', 'I did not place this order, I was hacked'],
  ])('%s goes to a person at once', async (_, given, ...said) => {
    for (const words of said) {
      const { chat, order } = await shop.openWithOrder(given)
      expect(textsOf(await chat.say(words))).toContain('change your password')
      expect(await ownerOf(chat)).toBe('queue')
      expect(await isHeld(order.externalId)).toBe(false)
    }
  })
  test('held back or not, whoever does not want it gets a person', async () => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say('I did not place this order')
    await chat.say('never mind')
    expect(await ownerOf(chat)).toBe('queue')
    expect(await isHeld(order.externalId)).toBe(false)
  })
  test('somebody who has not proved who they are holds nothing back, and gets a person at once', async () => {
    const chat = await openChatAs(shop.scene)
    expect(textsOf(await chat.say('I did not place this order'))).toContain('change your password')
    expect(await ownerOf(chat)).toBe('queue')
  })
})

test('an answer that names an account is no danger to it', async () => {
  const { chat } = await shop.openWithOrder()
  await chat.say('change the cups to red')
  expect((await chat.load()).awaiting?.slot).toBe('method')
  expect(textsOf(await chat.say('ok, the card on my account'))).toContain('Shall I')
  expect(await ownerOf(chat)).toBe('assistant')
})

describe('whoever is not the one whose account is open', () => {
  test.each([
    [
      'cancel my order',
      'you have got the wrong person',
      /Nothing more of this account/,
      'where is my parcel',
      /e-mail address/,
    ],
    ['取消订单', '认错人了', /不再显示这个账户/, '我的包裹到哪了', /邮箱/],
  ])('sees no more of it, and nothing goes on: %s, %s', async (wish, words, told, asks, proof) => {
    const { chat, order } = await shop.openWithOrder()
    await chat.say(wish)
    expect(textsOf(await chat.say(words))).toMatch(told)
    const { conversation, awaiting } = await chat.load()
    expect([conversation.verified, awaiting?.slot]).toEqual([null, 'person'])
    await chat.say('yes')
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
    const { chat: other } = await shop.openWithOrder()
    await other.say(words)
    expect(textsOf(await other.say(asks))).toMatch(proof)
  })
})

describe('the data that an account is proved by', () => {
  test.each(['please change my email address to new@example.com', '帮我改手机号'])(
    'is never changed by chat: %s',
    async (said) => {
      const { chat } = await shop.openWithOrder()
      expect(textsOf(await chat.say(said))).toMatch(/no e-mail address or phone number is changed|不在聊天里更改/)
      expect((await chat.load()).awaiting?.slot).toBe('person')
    },
  )
  test.each(['I lost my phone and cannot log in, the code goes there', '手机号不用了，登录不了账号，收不到验证码'])(
    'out of reach, a person sees to it at once: %s',
    async (said) => {
      const chat = await openChatAs(shop.scene)
      expect(textsOf(await chat.say(said))).toMatch(/helps you back in|核实身份后找回/)
      expect(await ownerOf(chat)).toBe('queue')
    },
  )
})
