import type { Complaint, Order, StatedReason } from '@celadon/contract'

/** One complaint as it was said; `lineIds` empty: about the whole order. */
export type KeptComplaint = {
  conversationId: string
  orderId: string
  lineIds: readonly string[]
  reason: StatedReason
  words: string
  isBefore: boolean
}

const mostProducts = 10
const mostQuoted = 3

/** Complaints by product, the most frequent first, with the newest words. What the shop no longer knows is left out. Pure. */
export const groupComplaints = (
  newestFirst: readonly KeptComplaint[],
  orders: ReadonlyMap<string, Order>,
): Complaint[] => {
  const groups = new Map<string, Complaint>()
  for (const complaint of newestFirst)
    for (const { productId, title } of itemsOf(complaint, orders)) {
      const group = groups.get(productId) ?? { productId, title, count: 0, before: 0, reasons: [], said: [] }
      groups.set(productId, added(group, complaint))
    }
  return [...groups.values()]
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostProducts)
}

/** Each product once, however many lines of it were wrong. */
const itemsOf = ({ orderId, lineIds }: KeptComplaint, orders: ReadonlyMap<string, Order>): Order['items'] => {
  const items = (orders.get(orderId)?.items ?? []).filter(
    ({ lineId }) => lineIds.length === 0 || lineIds.includes(lineId),
  )
  return items.filter(({ productId }, at) => items.findIndex((each) => each.productId === productId) === at)
}

const added = (group: Complaint, { isBefore, reason, words, conversationId }: KeptComplaint): Complaint => {
  if (isBefore) return { ...group, before: group.before + 1 }
  const counted = group.reasons.find((each) => each.reason === reason)?.count ?? 0
  return {
    ...group,
    count: group.count + 1,
    reasons: [...group.reasons.filter((each) => each.reason !== reason), { reason, count: counted + 1 }].toSorted(
      (one, other) => other.count - one.count,
    ),
    said: group.said.length < mostQuoted ? [...group.said, { words, conversationId }] : group.said,
  }
}
