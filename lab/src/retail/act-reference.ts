import type { EffectPlan, Order, Wish } from '@celadon/contract'
import { createEmbeddedAfterSales, createEmbeddedShop } from '@celadon/server/connectors/commerce/embedded-shop'
import { createEmbeddedLedger } from '@celadon/server/connectors/payments/embedded-ledger'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import type { VerifiedCustomer } from '@celadon/server/platform/verified-customer'
import { decideWish } from '@celadon/server/policy'
import { readRulesInForce } from '@celadon/server/policy/versions'
import { idsIn, type Action, type Task } from '#retail/tasks'

const ids = createIds(systemClock, systemRandomness)

/** Does the reference actions of a task through the same policy, shop and ledger, without a word of dialogue. */
export const actReference = async (database: Database, tenantId: string, task: Task): Promise<void> => {
  const ports = {
    shop: createEmbeddedShop(database),
    afterSales: createEmbeddedAfterSales({ ...database, clock: systemClock, ids, randomness: systemRandomness }),
    ledger: createEmbeddedLedger({ ...database, ids }),
  }
  for (const action of task.actions) await actOne(database, ports, tenantId, task.userId, action)
}

type Ports = {
  shop: ReturnType<typeof createEmbeddedShop>
  afterSales: ReturnType<typeof createEmbeddedAfterSales>
  ledger: ReturnType<typeof createEmbeddedLedger>
}

const actOne = async (database: Database, ports: Ports, tenantId: string, userId: string, action: Action) => {
  const now = systemClock.now()
  const who = vouchedFor(userId, now)
  const orders = await ports.shop.listOrders(tenantId, who, 50)
  const wish = toWish(action, orders)
  if (!wish) return
  const shop = await ports.afterSales.readFacts(
    tenantId,
    who,
    orders.map((order) => order.externalId),
  )
  const rules = await database.withTenant({ tenantId }, (tx) => readRulesInForce(tx, now.toISOString()))
  const ruling = decideWish(wish, { facts: { orders, shop }, rules, proof: who, now })
  if (ruling.verdict !== 'allow') return
  for (const effect of ruling.effects.filter(isAtOnce))
    await carryOut(ports, tenantId, userId, effect, now.toISOString())
}

/** No goods come back while a task is acted, here or there; what is paid then was said in the summary and looked at there. */
const isAtOnce = (effect: EffectPlan): boolean => !('after' in effect && effect.after === 'arrival')

const carryOut = async (ports: Ports, tenantId: string, customerId: string, effect: EffectPlan, at: string) => {
  const key = ids.next()
  if (effect.kind === 'shop') {
    const { wish, settlement } = effect
    await ports.afterSales.perform(tenantId, { key, customerId, wish, settlement, at })
  } else if (effect.kind !== 'label') {
    const { kind, orderId, methodId, amount } = effect
    await ports.ledger.move(tenantId, { key, kind, customerId, orderId, methodId, amount, at })
  }
}

/** The lab takes the shop's place here, which knows its customers. */
const vouchedFor = (userId: string, now: Date): VerifiedCustomer =>
  ({
    customerId: userId,
    externalId: userId,
    role: 'buyer',
    sellerId: null,
    name: null,
    email: null,
    method: 'shop-token',
    expiresAt: new Date(now.getTime() + 3_600_000).toISOString(),
  }) as unknown as VerifiedCustomer

/** Undefined: it changes nothing, names what is not there, or would change an account's address, which no chat does. */
const toWish = ({ name, arguments: given }: Action, orders: readonly Order[]): Wish | undefined => {
  const text = (key: string): string => (typeof given[key] === 'string' ? given[key] : '')
  const order = orders.find((candidate) => candidate.externalId === text('order_id'))
  if (!order) return undefined
  const base = { orderId: order.externalId }
  const methodId = text('payment_method_id')
  switch (name) {
    case 'cancel_pending_order': {
      const reason = reasons[text('reason')]
      return reason && { kind: 'cancel-order', ...base, reason }
    }
    case 'return_delivered_order_items': {
      const lineIds = linesOf(idsIn(given, 'item_ids'), order)
      const lines = lineIds?.map((lineId) => ({ lineId, quantity: 1 }))
      return lines && { kind: 'return-items', ...base, reason: null, lines, methodId }
    }
    case 'exchange_delivered_order_items': {
      const swaps = swapsOf(given, order)
      return swaps && { kind: 'exchange-items', ...base, reason: null, swaps, methodId }
    }
    case 'modify_pending_order_items': {
      const swaps = swapsOf(given, order)
      return swaps && { kind: 'change-items', ...base, swaps, methodId }
    }
    case 'modify_pending_order_payment':
      return { kind: 'change-payment', ...base, methodId }
    case 'modify_pending_order_address':
      return { kind: 'change-address', ...base, address: addressOf(given, text) }
    default:
      return undefined
  }
}

const reasons: Readonly<Record<string, 'no-longer-needed' | 'ordered-by-mistake' | undefined>> = {
  'no longer needed': 'no-longer-needed',
  'ordered by mistake': 'ordered-by-mistake',
}

const addressOf = (_given: Action['arguments'], text: (key: string) => string) => ({
  name: '',
  phone: '',
  line1: text('address1'),
  line2: text('address2'),
  city: text('city'),
  region: text('state'),
  postcode: text('zip'),
  country: text('country'),
})

/** The same item twice is two lines. */
const linesOf = (itemIds: readonly string[], { items }: Order): string[] | undefined => {
  const taken = new Set<string>()
  for (const sku of itemIds) {
    const item = items.find((candidate) => candidate.sku === sku && !taken.has(candidate.lineId))
    if (!item) return undefined
    taken.add(item.lineId)
  }
  return taken.size > 0 ? [...taken] : undefined
}

const swapsOf = (given: Action['arguments'], order: Order) => {
  const newIds = idsIn(given, 'new_item_ids')
  const lineIds = linesOf(idsIn(given, 'item_ids'), order)
  if (!lineIds || lineIds.length !== newIds.length) return undefined
  return lineIds.map((lineId, index) => ({ lineId, newSku: newIds[index]! }))
}
