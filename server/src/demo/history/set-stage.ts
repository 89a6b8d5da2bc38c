import { planMarket, type DemoMarket, type MarketSize } from '#demo/market'
import { loadConversation } from '#conversation/heads'
import { listMembers } from '#people/members'
import type { Database } from '#platform/database'
import { findInboxByKey } from '#tenancy'
import type { PastConversation } from './past-conversation.ts'
import { conversationIdOf } from './play-conversation.ts'
import { planHistory } from './plan-history.ts'
import { findHouse, findPlayed } from './played-store.ts'
import type { Stage } from './scene.ts'

type SignIn = (
  buyer: DemoMarket['buyers'][number],
  shop: { inboxKey: string; shopSecret: string; now: Date },
) => Promise<string>

/** What is left to play in the demo of this database, newest first, and where. Undefined: it is another market's. */
export const setStage = async (
  database: Pick<Database, 'withTenant' | 'withDispatcher'>,
  given: {
    inboxKey: string
    size: MarketSize
    count: number
    openForMs: number
    signIn: SignIn
    turnsOn: Stage['turnsOn']
  },
): Promise<{ stage: Stage; left: PastConversation[]; played: number } | undefined> => {
  const inbox = await database.withDispatcher((tx) => findInboxByKey(tx, given.inboxKey))
  if (!inbox) return undefined
  const { tenantId, key: inboxKey, shopSecret } = inbox
  const house = await database.withTenant({ tenantId }, findHouse)
  const endsAt = new Date(Date.parse(house.openedAt) + given.openForMs)
  const market = planMarket(endsAt, given.size)
  if (!market.orders.every(({ order }) => house.orderIds.has(order.externalId))) return undefined
  const plans = planHistory(market, { now: endsAt, count: given.count })
  const [played, members] = await database.withTenant({ tenantId }, async (tx) => [
    await findPlayed(tx, plans.map(conversationIdOf)),
    await listMembers(tx),
  ])
  const staff = members.flatMap(({ id, role, permissions, displayName, isActive }) =>
    isActive && (role === 'agent' || role === 'supervisor') ? { id, role, permissions, name: displayName } : [],
  )
  const buyers = new Map(market.buyers.map((buyer) => [buyer.id, buyer]))
  const signIn: Stage['signIn'] = (id, now) => given.signIn(buyers.get(id)!, { inboxKey, shopSecret, now })
  const headOf: Stage['headOf'] = (id) => database.withTenant({ tenantId }, (tx) => loadConversation(tx, id))
  const left = plans.filter((plan) => !played.has(conversationIdOf(plan)))
  return { stage: { inbox, staff, signIn, headOf, turnsOn: given.turnsOn, endsAt }, left, played: played.size }
}
