import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const member = (role: 'agent' | 'supervisor') => ({ id: shop.scene.tenant[`${role}Id`], name: '许言', role })

/** A conversation that this member has, and a wish of theirs for its customer. */
const take = async (role: 'agent' | 'supervisor') => {
  const { chat, order } = await shop.openWithOrder()
  const { desk } = shop.scene.turns
  const place = { tenantId: chat.tenantId, conversationId: chat.conversationId, member: member(role) }
  await desk.take({ ...place, epoch: (await desk.load(place)).conversation.epoch })
  const wish = { kind: 'cancel-order' as const, orderId: order.externalId, reason: null }
  const paid = async () => (await shop.ledgerOf(order.externalId)).length
  return {
    chat,
    order,
    place,
    wish,
    paid,
    ask: (isToBeDone = true) => desk.wishForCustomer({ ...place, wish, isToBeDone }),
  }
}

const allow = (role: 'agent' | 'supervisor', amountMinor: number) =>
  shop.scene.turns.desk.setCap({
    tenantId: shop.scene.tenant.tenantId,
    memberId: shop.scene.tenant.adminId,
    cap: { role, memberId: null, amount: { amountMinor, currency: 'CNY' } },
  })

describe('a member acts for the customer they speak with', () => {
  test('without a cap nothing is given by their own word', async () => {
    const { ask, paid } = await take('agent')
    expect((await ask()).ruling).toMatchObject({ verdict: 'needs-approval', reasons: [{ code: 'above-own-cap' }] })
    expect(await paid()).toBe(1)
  })
  test('within the cap it is done once, by the ruling, and told to staff', async () => {
    await allow('agent', 10_000)
    const { ask, paid, place } = await take('agent')
    expect(await ask(false)).toMatchObject({ ruling: { verdict: 'allow' }, runId: null })
    expect(await paid()).toBe(1)
    await ask()
    await expect.poll(paid).toBe(2)
    const kinds = async () => (await shop.scene.turns.desk.load(place)).entries.map((entry) => entry.kind)
    await expect.poll(kinds).toContain('note')
    expect((await ask()).ruling.verdict).toBe('deny')
    expect(await paid()).toBe(2)
  })
  test('above the cap another must agree, never whoever asked', async () => {
    await allow('supervisor', 9_999)
    const { ask, paid, chat } = await take('supervisor')
    expect((await ask()).ruling.verdict).toBe('needs-approval')
    const { desk } = shop.scene.turns
    const open = await desk.listApprovals(chat)
    const approvalId = open.find((task) => task.conversationId === chat.conversationId)!.id
    const decide = (memberId: string) =>
      desk.decideOnApproval({ tenantId: chat.tenantId, memberId }, { approvalId, isGranted: true, why: 'fine' })
    await expect(decide(member('supervisor').id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await paid()).toBe(1)
    await decide(shop.scene.tenant.adminId)
    await expect.poll(paid).toBe(2)
  })
  test('only in a conversation they have, for its own customer’s orders, who proved who they are', async () => {
    const { wish, place } = await take('supervisor')
    const other = await take('supervisor')
    const { desk } = shop.scene.turns
    const foreign = desk.wishForCustomer({ ...place, member: member('agent'), wish, isToBeDone: true })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_OWNER' })
    const theirs = await desk.wishForCustomer({ ...other.place, wish, isToBeDone: true })
    expect(theirs).toMatchObject({ runId: null, ruling: { verdict: 'deny', reasons: [{ code: 'not-your-order' }] } })
  })
  test('nobody raises a cap of their own', async () => {
    const { adminId, tenantId } = shop.scene.tenant
    const cap = { role: 'admin' as const, memberId: adminId, amount: { amountMinor: 1, currency: 'CNY' } }
    const raised = shop.scene.turns.desk.setCap({ tenantId, memberId: adminId, cap })
    await expect(raised).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
