import { builtIn, type Order } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAuditActs } from '#testing/audits'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const member = (role: 'agent' | 'supervisor') => ({
  id: shop.scene.tenant[`${role}Id`],
  name: '许言',
  ...builtIn(role),
})

/** A conversation that this member has, and a wish of theirs for its customer. */
const take = async (role: 'agent' | 'supervisor', given: Partial<Order> = {}) => {
  const { chat, order } = await shop.openWithOrder(given)
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
    const { tenantId } = chat
    const decider = (role: 'supervisor' | 'admin') => {
      const id = shop.scene.tenant[`${role}Id`]
      return { tenantId, member: { id, ...builtIn(role), sellerId: undefined } }
    }
    const seenBy = async (role: 'supervisor' | 'admin') =>
      (await desk.listApprovals(decider(role))).find((task) => task.conversationId === chat.conversationId)!
    const approvalId = (await seenBy('admin')).id
    expect([(await seenBy('supervisor')).mayDecide, (await seenBy('admin')).mayDecide]).toEqual([
      'asked-oneself',
      'yes',
    ])
    const decide = (role: 'supervisor' | 'admin') =>
      desk.decideOnApproval(decider(role), { approvalId, isGranted: true, why: 'fine' })
    await expect(decide('supervisor')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await paid()).toBe(1)
    await decide('admin')
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
  test('the pane offers what an order’s stage leaves room for, and what the forms are made of', async () => {
    const paid = await take('agent')
    const { orders, methods } = await shop.scene.turns.desk.loadOrderDesk(paid.place)
    expect(orders[0]).toMatchObject({ orderId: paid.order.externalId, returns: [] })
    expect(orders[0]?.acts).toEqual(expect.arrayContaining(['cancel-order', 'change-address']))
    expect(orders[0]?.acts).not.toContain('return-items')
    expect(methods.length).toBeGreaterThan(0)
    const came = await take('agent', delivered)
    const acts = (await shop.scene.turns.desk.loadOrderDesk(came.place)).orders[0]?.acts
    expect(acts).toEqual(expect.arrayContaining(['return-items', 'claim']))
    expect(acts).not.toContain('cancel-order')
    const foreign = shop.scene.turns.desk.loadOrderDesk({
      ...(await take('supervisor')).place,
      member: member('agent'),
    })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_OWNER' })
  })
  test('a refusal comes with its reason in both languages', async () => {
    const { ask } = await take('agent', delivered)
    const { ruling, why } = await ask(false)
    expect(ruling.verdict).toBe('deny')
    expect(why[0]?.zh).toMatch(/。$/)
    expect(why[0]?.en).toMatch(/\.$/)
  })
  test('no member makes evidence: a photo counts as the customer’s own only', async () => {
    const { place, order } = await take('agent', delivered)
    const lines = [{ lineId: order.items[0]!.lineId, quantity: 1 }]
    const claim = { kind: 'claim' as const, orderId: order.externalId, reason: 'damaged' as const, lines }
    for (const evidence of [['seen'], [place.conversationId]]) {
      const wish = { ...claim, remedy: 'refund' as const, evidence }
      const made = shop.scene.turns.desk.wishForCustomer({ ...place, wish, isToBeDone: true })
      await expect(made).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
  test('goods that a member has in front of them are paid for once, by the ruling of their return', async () => {
    await allow('agent', 10_000)
    const { place, order, paid } = await take('agent', delivered)
    const { desk } = shop.scene.turns
    const lines = [{ lineId: order.items[0]!.lineId, quantity: 1 }]
    const reason = 'changed-mind' as const
    const wish = { kind: 'return-items' as const, orderId: order.externalId, reason, lines, methodId: null }
    expect((await desk.wishForCustomer({ ...place, wish, isToBeDone: true })).ruling.verdict).toBe('allow')
    const returns = async () => (await desk.loadOrderDesk(place)).orders[0]?.returns ?? []
    await expect.poll(async () => (await returns()).length).toBe(1)
    const { rmaNumber } = (await returns())[0]!
    expect(await paid()).toBe(1)

    const elsewhere = desk.receiveGoods({ ...(await take('agent')).place, rmaNumber })
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await allow('agent', 1)
    await expect(desk.receiveGoods({ ...place, rmaNumber })).rejects.toMatchObject({ code: 'ABOVE_OWN_CAP' })
    expect(await paid()).toBe(1)
    await allow('agent', 10_000)
    await Promise.all([desk.receiveGoods({ ...place, rmaNumber }), desk.receiveGoods({ ...place, rmaNumber })])
    await expect.poll(paid).toBe(2)
    await desk.receiveGoods({ ...place, rmaNumber })
    expect([await returns(), await paid()]).toEqual([[], 2])
    const notes = (await desk.load(place)).entries.filter(
      ({ kind, author }) => kind === 'note' && author.kind === 'agent',
    )
    expect(notes).toHaveLength(1)
  })
  test('a yes after the conversation was ended is told to the customer, and what a person has to see to opens it again', async () => {
    await allow('agent', 1)
    const { desk } = shop.scene.turns
    const end = async ({ place }: Awaited<ReturnType<typeof take>>) => {
      const { conversation, seq } = await desk.load(place)
      await desk.resolve({ ...place, epoch: conversation.epoch, seenSeq: seq })
    }
    const agree = async (conversationId: string) => {
      const { adminId: id, tenantId } = shop.scene.tenant
      const by = { tenantId, member: { id, ...builtIn('admin'), sellerId: undefined } }
      const asked = (await desk.listApprovals(by)).find((task) => task.conversationId === conversationId)!
      await desk.decideOnApproval(by, { approvalId: asked.id, isGranted: true, why: 'fine' })
    }
    const cancelled = await take('agent')
    await cancelled.ask()
    await end(cancelled)
    await agree(cancelled.place.conversationId)
    await expect.poll(cancelled.paid).toBe(2)
    const last = async () => textsOf((await cancelled.chat.load()).entries.slice(-1))
    await expect.poll(last).toContain('is cancelled')
    expect((await cancelled.chat.load()).conversation.status).toBe('resolved')

    const unlabelled = await take('agent', delivered)
    const { place, order } = unlabelled
    const lines = [{ lineId: order.items[0]!.lineId, quantity: 1 }]
    const wish = { kind: 'return-items' as const, orderId: order.externalId, reason: 'changed-mind' as const, lines }
    await desk.wishForCustomer({ ...place, wish: { ...wish, methodId: null }, isToBeDone: true })
    await end(unlabelled)
    shop.bent.isAddressOdd = true
    await agree(place.conversationId)
    await expect.poll(async () => (await unlabelled.chat.load()).conversation.owner.kind).toBe('queue')
    shop.bent.isAddressOdd = false
    expect((await unlabelled.chat.load()).conversation.status).toBe('open')
  })
  test('nobody raises a cap of their own', async () => {
    const { adminId, tenantId } = shop.scene.tenant
    const cap = { role: 'admin' as const, memberId: adminId, amount: { amountMinor: 1, currency: 'CNY' } }
    const raised = shop.scene.turns.desk.setCap({ tenantId, memberId: adminId, cap })
    await expect(raised).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

test('who did what of all this stands in the audit', async () => {
  const { database, tenant } = shop.scene
  const acts = await listAuditActs(database, tenant.tenantId)
  expect(acts).toContainEqual({ act: 'cap.set', by: tenant.adminId })
  expect(acts).toContainEqual({ act: 'customer.wished-for', by: tenant.agentId })
  expect(acts).toContainEqual({ act: 'customer.wished-for', by: tenant.supervisorId })
  expect(acts).toContainEqual({ act: 'approval.decided-on', by: expect.any(String) })
  expect(acts).toContainEqual({ act: 'goods.received', by: expect.any(String) })
})
