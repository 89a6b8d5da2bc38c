import { loadConversation } from '#conversation/heads'
import { findVerifiedCustomer } from '#people'
import { readCapsOf } from '#people/caps'
import type { Given } from '#policy'
import { readRulesInForce } from '#policy/versions'
import { requireOwner, type Actor } from './desk-verbs.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type MemberPlace = { tenantId: string; member: Actor; conversationId: string }

/** Everything afresh, and who the customer has proved to be: without that policy refuses, whoever asks. */
export const readGivenFor = async (
  deps: TurnDependencies,
  { tenantId, member, conversationId }: MemberPlace,
): Promise<{ given: Given; customerId: string }> => {
  const now = deps.clock.now()
  const read = await deps.database.withTenant({ tenantId }, async (tx) => {
    const head = await loadConversation(tx, conversationId)
    requireOwner(head, member)
    const verified = await findVerifiedCustomer(tx, conversationId, now.toISOString())
    const rules = await readRulesInForce(tx, now.toISOString())
    return { head, verified, rules, caps: await readCapsOf(tx, member) }
  })
  const { head, verified, rules, caps } = read
  const actor = { memberId: member.id, caps }
  const customerId = verified?.customerId ?? head.customerId
  const nobody = { externalId: '', tier: null, memberSince: null, methods: [], addresses: [] }
  const nothing = { account: nobody, products: [], dealings: [], readAt: now.toISOString() }
  if (!verified) return { customerId, given: { facts: { orders: [], shop: nothing }, rules, proof: null, now, actor } }
  deps.orders.forget(tenantId, verified.externalId)
  const { orders } = await deps.orders.readOrders(tenantId, verified)
  const orderIds = orders.map((order) => order.externalId)
  const shop = await deps.afterSales.readFacts(tenantId, verified, orderIds)
  const proof = { method: verified.method, expiresAt: verified.expiresAt }
  return { customerId, given: { facts: { orders, shop }, rules, proof, now, actor } }
}
