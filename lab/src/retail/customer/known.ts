import type { Localized, OrderItem } from '@celadon/contract'
import { toOptions, toTitle, type RetailDb, type RetailOrder } from '@celadon/server/connectors/commerce/retail-file'
import type { Goal, NamedGood, NamedSwap, RetailAddress } from '#retail/tasks'

type Options = OrderItem['options']

/** One thing a goal is about. `next` are all options it should have, `changed` those that are another than now. */
export type KnownLine = { title: Localized; options: Options; isAlone: boolean; next: Options | null; changed: Options }

/** A goal with what its customer knows of it: enough to speak, to tap, and to see whether a summary is right. */
export type KnownGoal = {
  goal: Goal
  orderId: string | null
  lines: KnownLine[]
  /** The titles of everything in the order. */
  titles: Localized[]
  /** How money moves; null: not at all, or the customer cannot say. */
  amountMinor: number | null
  method: KnownMethod | null
  address: RetailAddress | null
  reason: 'no-longer-needed' | 'ordered-by-mistake' | null
}

export type KnownMethod = { id: string; kind: 'card' | 'wallet' | 'gift-card'; brand: string; digits: string }

export const knowGoal = (goal: Goal, userId: string, db: RetailDb): KnownGoal => {
  const order = 'orderId' in goal ? db.orders[goal.orderId] : undefined
  const lines = linesOf(goal, order, db)
  return {
    goal,
    orderId: 'orderId' in goal ? goal.orderId : null,
    // Of an order that is called off whole nothing need be told apart.
    lines: lines.map((line) => ({ ...line.known, isAlone: goal.kind === 'cancel' || line.known.isAlone })),
    titles: order?.items.map((item) => toTitle(item.name)) ?? [],
    amountMinor: amountOf(goal, order, lines),
    method: methodOf(methodIdOf(goal, order), userId, db),
    address: 'address' in goal ? goal.address : null,
    reason: goal.kind === 'cancel' ? goal.reason : null,
  }
}

type Line = { known: KnownLine; priceMinor: number | null; nextMinor: number | null }

const linesOf = (goal: Goal, order: RetailOrder | undefined, db: RetailDb): Line[] => {
  if (goal.kind === 'cancel')
    return (order?.items ?? []).map((item) => toLine({ title: item.name, options: item.options }, order, db))
  if (goal.kind === 'return') return goal.goods.map((good) => toLine(good, order, db))
  if (goal.kind === 'exchange' || goal.kind === 'change-items') return goal.swaps.map((swap) => toLine(swap, order, db))
  return []
}

const toLine = (good: NamedGood | NamedSwap, order: RetailOrder | undefined, db: RetailDb): Line => {
  const item = order?.items.find(
    (candidate) =>
      candidate.name === good.title &&
      Object.entries(good.options ?? {}).every(([name, value]) => candidate.options[name] === value),
  )
  const options = item?.options ?? good.options ?? {}
  const changes = 'changes' in good ? good.changes : null
  const wanted = changes && { ...options, ...changes }
  const variants = Object.values(db.products[item?.product_id ?? '']?.variants ?? {})
  const variant =
    wanted &&
    variants.find((candidate) => Object.entries(candidate.options).every(([name, value]) => wanted[name] === value))
  return {
    known: {
      title: toTitle(good.title),
      options: toOptions(options),
      isAlone: (order?.items.filter((candidate) => candidate.name === good.title).length ?? 1) < 2,
      next: wanted && toOptions(wanted),
      changed: toOptions(changes ?? {}),
    },
    priceMinor: item ? Math.round(item.price * 100) : null,
    nextMinor: variant ? Math.round(variant.price * 100) : null,
  }
}

const amountOf = (goal: Goal, order: RetailOrder | undefined, lines: readonly Line[]): number | null => {
  if (!order) return null
  const paid = Math.round((order.payment_history[0]?.amount ?? 0) * 100)
  switch (goal.kind) {
    case 'cancel':
    case 'change-payment':
      return paid
    case 'return':
      return lines.reduce((sum, line) => sum + (line.priceMinor ?? 0), 0)
    case 'exchange':
    case 'change-items':
      return Math.abs(lines.reduce((sum, line) => sum + (line.nextMinor ?? 0) - (line.priceMinor ?? 0), 0))
    default:
      return null
  }
}

const methodIdOf = (goal: Goal, order: RetailOrder | undefined): string | null => {
  if ('methodId' in goal) return goal.methodId
  return goal.kind === 'cancel' ? (order?.payment_history[0]?.payment_method_id ?? null) : null
}

const methodOf = (id: string | null, userId: string, db: RetailDb): KnownMethod | null => {
  const method = id === null ? undefined : db.users[userId]?.payment_methods[id]
  if (!method || id === null) return id === null ? null : unknownMethod(id)
  if (method.source === 'credit_card') return { id, kind: 'card', brand: method.brand, digits: method.last_four }
  return { id, kind: method.source === 'paypal' ? 'wallet' : 'gift-card', brand: '', digits: '' }
}

/** Somebody else's, or a mistake: the customer names it as they know it. */
const unknownMethod = (id: string): KnownMethod => ({
  id,
  kind: id.startsWith('paypal') ? 'wallet' : id.startsWith('gift') ? 'gift-card' : 'card',
  brand: 'card',
  digits: id.replace(/\D/g, '').slice(-4),
})
