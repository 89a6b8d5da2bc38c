import type { Clause, TrialWish } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { marketPolicy } from '#policy'
import { recordPolicyDraft } from '#policy/versions'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const scope = () => ({ tenantId: shop.scene.tenant.tenantId })
const draftOf = async (...clauses: Clause[]): Promise<string> => {
  const id = shop.scene.deps.ids.next()
  const draft = { ...marketPolicy, clauses: [...clauses, ...marketPolicy.clauses] }
  await shop.scene.database.withTenant(scope(), (tx) =>
    recordPolicyDraft(tx, draft, { id, authorId: null, now: '2026-11-25T08:00:00.000Z' }),
  )
  return id
}
const tryOn = (policyId: string, orderId: string, wish: Partial<TrialWish> = {}) =>
  shop.scene.turns.desk.tryRules({
    ...scope(),
    policyId,
    wish: { orderId, kind: 'return-items', reason: 'too-big', hasPhoto: false, lines: [], ...wish },
  })

test('a draft is tried on a real order before it binds anybody, and nothing is done', async () => {
  const { order } = await shop.openWithOrder(delivered)
  const never = await draftOf({ id: 'never', kind: 'non-returnable', scope: {} })
  const denied = await tryOn(never, order.externalId)
  expect(denied).toMatchObject({ verdict: 'deny', toCustomer: null })
  expect(denied.why[0]!.en).toContain('is not taken back')
  expect(denied.clauses[0]).toMatchObject({ clause: 'never', sentence: { en: expect.any(String) } })
  const allowed = await tryOn(await draftOf(), order.externalId)
  expect(allowed).toMatchObject({ verdict: 'allow', why: [], toCustomer: { amountMinor: 10_000 } })
  expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
})

test('each wish can be tried on an order that bears it', async () => {
  const [paid, came] = [await shop.openWithOrder(), await shop.openWithOrder(delivered)]
  const id = await draftOf()
  const verdictOf = async (kind: TrialWish['kind'], order: { externalId: string }) =>
    (await tryOn(id, order.externalId, { kind, reason: null })).verdict
  for (const kind of ['cancel-order', 'change-address', 'change-items'] as const)
    expect([kind, await verdictOf(kind, paid.order)]).toEqual([kind, 'allow'])
  for (const kind of ['exchange-items', 'claim'] as const)
    expect([kind, await verdictOf(kind, came.order)]).toEqual([kind, 'allow'])
})

test('what is not there, or another seller’s, is not found', async () => {
  const { order } = await shop.openWithOrder(delivered)
  const id = await draftOf()
  const { otherSellerId, tenantId } = shop.scene.tenant
  const wish = {
    orderId: order.externalId,
    kind: 'claim',
    reason: null,
    hasPhoto: false,
    lines: [],
  } satisfies TrialWish
  await expect(tryOn(id, 'no-such-order')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  for (const sellerId of [otherSellerId, shop.scene.tenant.sellerId]) {
    const attempt = shop.scene.turns.desk.tryRules({ tenantId, sellerId, policyId: id, wish })
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
  expect(await shop.scene.turns.desk.listTrialOrders({ tenantId, sellerId: otherSellerId })).toEqual([])
})
