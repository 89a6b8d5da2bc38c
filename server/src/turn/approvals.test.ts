import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

/** Thirty cups, ¥1,500: more than the market gives back without a person's yes. */
const askForMuch = async () => {
  const many = { ...delivered, total: { amountMinor: 150_000, currency: 'CNY' } }
  const { chat, order } = await shop.openWithOrder({ ...many, items: await thirtyCups() })
  await chat.say('I want to return all of it, refund to my card')
  const said = textsOf(await chat.say('yes'))
  return { chat, order, said }
}

const thirtyCups = async () => {
  const { order } = await shop.openWithOrder()
  return order.items.map((item) => ({ ...item, quantity: 30 }))
}

const decider = () => ({ tenantId: shop.scene.tenant.tenantId, memberId: shop.scene.tenant.agentId })
const openApproval = async (conversationId: string) => {
  const open = await shop.scene.turns.desk.listApprovals(decider())
  return open.find((task) => task.conversationId === conversationId)
}

describe('what policy gives only with a yes', () => {
  test('waits, is told as waiting, and is done once somebody agrees', async () => {
    const { chat, said } = await askForMuch()
    expect(said).toContain('A colleague has to agree')
    expect((await chat.load()).pending).toHaveLength(1)
    const task = (await openApproval(chat.conversationId))!
    expect(task.ruling).toMatchObject({ verdict: 'needs-approval', wish: { kind: 'return-items' } })
    const { desk } = shop.scene.turns
    await desk.decideOnApproval(decider(), { approvalId: task.id, isGranted: true, why: 'a good customer' })
    expect(textsOf(await shop.settled(chat))).toContain('The return is requested')
    const twice = desk.decideOnApproval(decider(), { approvalId: task.id, isGranted: false, why: 'too late' })
    await expect(twice).rejects.toMatchObject({ code: 'ALREADY_DECIDED' })
  })
  test('a no is told with its reason, also when whoever decided died before telling', async () => {
    const { chat, order } = await askForMuch()
    const task = (await openApproval(chat.conversationId))!
    const { deps, turns } = shop.scene
    const { runEffects } = deps.afterSales
    deps.afterSales.runEffects = async () => Promise.reject(new Error('died'))
    await turns.desk.decideOnApproval(decider(), { approvalId: task.id, isGranted: false, why: 'used goods.' })
    deps.afterSales.runEffects = runEffects
    expect(textsOf((await chat.load()).entries)).not.toContain('used goods')
    await turns.sweepRuns()
    await expect.poll(async () => textsOf((await chat.load()).entries)).toContain('The reason: used goods.')
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
    expect((await chat.load()).pending).toEqual([])
  })
})
