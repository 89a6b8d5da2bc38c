import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const longAgo = () => delivered.shipments!.map((parcel) => ({ ...parcel, deliveredAt: '2026-11-01T08:00:00.000Z' }))
const refused = async () => {
  const opened = await shop.openWithOrder({ ...delivered, shipments: longAgo() })
  const said = await opened.chat.say('I want to return all of it, refund to my card')
  return { ...opened, said }
}
const seller = () => {
  const { tenantId, sellerMemberId, sellerId } = shop.scene.tenant
  return { tenantId, member: { id: sellerMemberId, role: 'sellerMember' as const, sellerId } }
}
const taskOf = async (
  conversationId: string,
  who: Parameters<typeof shop.scene.turns.desk.listExceptionTasks>[0] = seller(),
) => (await shop.scene.turns.desk.listExceptionTasks(who)).find((task) => task.conversationId === conversationId)
const answer = (requestId: string, isGranted: boolean, why = '') =>
  shop.scene.turns.desk.answerException(seller(), { requestId, isGranted, why, days: 7 })
const heard = (chat: Awaited<ReturnType<typeof refused>>['chat']) => async () => textsOf((await chat.load()).entries)

test('a refused customer has the seller asked, whose one tap lets the wish go on where it stood', async () => {
  const { chat, order, said } = await refused()
  expect(JSON.stringify(said)).toContain('"ask-seller"')
  expect(textsOf(await chat.tap('ask-seller'))).toContain('for an exception')
  const task = (await taskOf(chat.conversationId))!
  expect(task).toMatchObject({
    customerName: null,
    mayAnswer: true,
    asked: {
      wish: { kind: 'return-items' },
      refused: { clause: 'return' },
      toCustomer: { amountMinor: 10_000 },
      order: { number: order.number, items: [{ quantity: 2 }] },
    },
  })
  await answer(task.id, true, 'You have been a good customer.')
  await expect.poll(heard(chat), { timeout: 5_000 }).toContain('agrees to an exception')
  expect(await heard(chat)()).toContain('You have been a good customer.')
  const { awaiting } = await chat.load()
  expect(awaiting?.options.map(({ id }) => id)).toContain('yes')
  await chat.say('yes')
  expect(textsOf(await shop.settled(chat))).toContain('The return is requested')
  const [made] = await shop.scene.turns.desk.showExceptions({ tenantId: seller().tenantId, writer: seller().member })
  expect(made).toMatchObject({
    about: { kind: 'order', name: order.number },
    exception: { sellerId: seller().member.sellerId },
  })
  await expect(answer(task.id, false)).rejects.toMatchObject({ code: 'ALREADY_DECIDED' })
})

test('words ask as well as a tap; a no is told with its reason, and offers a person', async () => {
  const { chat } = await refused()
  await chat.say('could you ask the seller please')
  await answer((await taskOf(chat.conversationId))!.id, false, 'The cups were used.')
  await expect.poll(heard(chat), { timeout: 5_000 }).toContain('They say: The cups were used.')
  expect(JSON.stringify((await chat.load()).entries.at(-1))).toContain('"person"')
  expect(await taskOf(chat.conversationId)).toBeUndefined()
})

test('only the seller concerned is asked, agents look on, and a seller’s words stay on the platform', async () => {
  const { chat } = await refused()
  await chat.tap('ask-seller')
  const task = (await taskOf(chat.conversationId))!
  const { desk } = shop.scene.turns
  const { tenantId, otherSellerId, agentId } = shop.scene.tenant
  const other = { tenantId, member: { ...seller().member, sellerId: otherSellerId } }
  expect(await taskOf(chat.conversationId, other)).toBeUndefined()
  const yes = { requestId: task.id, isGranted: true, why: '', days: 7 }
  await expect(desk.answerException(other, yes)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const agent = { tenantId, member: { id: agentId, role: 'agent' as const, sellerId: undefined } }
  expect((await taskOf(chat.conversationId, agent))!.mayAnswer).toBe(false)
  await expect(desk.answerException(agent, yes)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(answer(task.id, true, 'pay me at pay.example.com')).rejects.toMatchObject({ code: 'WORDS_REFUSED' })
  expect((await taskOf(chat.conversationId))!.id).toBe(task.id)
})

test('without an answer in two days the customer is told so, once', async () => {
  const { chat } = await refused()
  await chat.tap('ask-seller')
  shop.scene.clock.advance(47 * 3_600_000)
  await shop.scene.turns.sweepRuns()
  expect(await heard(chat)()).not.toContain('has not answered')
  shop.scene.clock.advance(2 * 3_600_000)
  await shop.scene.turns.sweepRuns()
  await expect.poll(heard(chat), { timeout: 5_000 }).toContain('has not answered')
  expect(await taskOf(chat.conversationId)).toBeUndefined()
})
