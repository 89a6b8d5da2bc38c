import type { Plan, Situation } from './situation.ts'
import { bestIntent, isAbout, ordersMeant, slotsOf, wantsAnother } from './situation-words.ts'

/** What is late or lost by nobody's clock but the customer's is told where it is. */
export const parcelIntents: readonly string[] = ['track-order', 'late-parcel', 'lost-parcel']
const finished = ['delivered', 'returned', 'refunded', 'cancelled']
const over = ['returned', 'refunded', 'cancelled']
const sentOut = ['shipped', 'late', 'lost', 'partly-delivered']
const mostChoices = 6

/** What is told of whose order, or asked back. */
export const planForOrders = (situation: Situation): Plan => {
  const { orders, reading, tapped, dialogue } = situation
  if (orders === null) return { act: 'offer-person', because: 'shop-unreachable' }
  if (orders.length === 0) return { act: 'tell-no-orders' }
  if (tapped === 'another-order') return choose(situation, orders.map((order) => order.externalId).slice(mostChoices))
  const meant = ordersMeant(situation)
  if (meant.length === 1) return { act: 'tell-order', orderId: meant[0]! }
  if (meant.length > 1) return choose(situation, meant)
  const unknown = slotsOf(situation, 'order').concat(slotsOf(situation, 'tracking'))[0]
  if (unknown) return { ...choose(situation, openFirst(orders)), unknownNumber: unknown.text }
  if (wantsAnother(situation)) return planForAnother(situation, orders)
  const focus = orders.find((order) => order.externalId === dialogue.focusOrderId)
  // Of what was taken back or called off no parcel is on its way, while one of another order is.
  const isOfOthers = focus && over.includes(focus.status) && orders.some(({ status }) => sentOut.includes(status))
  const isFocusThere = focus !== undefined && !isOfOthers
  const isFollowUp = isFocusThere && reading.acts.length <= 2 && isAbout(reading, 'track-order')
  if (isFollowUp && (dialogue.isOrderTold || dialogue.recentIntents.at(-1) === 'track-order'))
    return { act: 'tell-order', orderId: dialogue.focusOrderId! }
  const candidates = candidatesFor(situation, orders)
  if (candidates.length === 0) return { act: 'offer-person', because: 'no-refund' }
  return candidates.length === 1 ? { act: 'tell-order', orderId: candidates[0]! } : choose(situation, candidates)
}

/** "Not that one": of those that it could have been, the others; where it was the only one, all others. */
const planForAnother = (situation: Situation, orders: NonNullable<Situation['orders']>): Plan => {
  const { recentIntents, focusOrderId } = situation.dialogue
  const dialogue = { ...situation.dialogue, pendingIntent: recentIntents.at(-1) ?? null }
  const isOther = (id: string): boolean => id !== focusOrderId
  const alike = candidatesFor({ ...situation, dialogue }, orders).filter(isOther)
  const [only, ...more] = alike.length > 0 ? alike : openFirst(orders).filter(isOther)
  if (only === undefined) return { act: 'offer-person', because: 'not-solved' }
  return more.length === 0 ? { act: 'tell-order', orderId: only } : choose(situation, [only, ...more])
}

/**
 * Refunds are asked about where there are some; parcels about what was sent and has not come, else about what is under
 * way, if anything is; else about all.
 */
const candidatesFor = (situation: Situation, orders: NonNullable<Situation['orders']>): string[] => {
  const intent = situation.dialogue.pendingIntent ?? bestIntent(situation.reading, situation.tapped)?.intent
  if (intent === 'refund-status') return orders.filter((order) => order.hasRefund).map((order) => order.externalId)
  const sent = orders.filter((order) => sentOut.includes(order.status))
  if (parcelIntents.includes(intent ?? '') && sent.length > 0) return sent.map((order) => order.externalId)
  const underWay = orders.filter((order) => !finished.includes(order.status))
  return intent === 'list-orders' || underWay.length === 0
    ? openFirst(orders)
    : underWay.map((order) => order.externalId)
}

const openFirst = (orders: NonNullable<Situation['orders']>): string[] =>
  [
    ...orders.filter((order) => !finished.includes(order.status)),
    ...orders.filter((order) => finished.includes(order.status)),
  ].map((order) => order.externalId)

const choose = (situation: Situation, orderIds: string[]): Plan & { act: 'choose-order' } => ({
  act: 'choose-order',
  orderIds: orderIds.slice(0, mostChoices),
  unknownNumber: null,
})
