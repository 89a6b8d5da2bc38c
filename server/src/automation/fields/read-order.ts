import type { Awaiting, Order, Reading } from '@celadon/contract'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'
import { spotLines } from './spot-lines.ts'

/** Which order: tapped, named by a number or a place in the list, told by its goods, or the only one there is. */
export const readOrder = ({ said, known, isAsked, awaiting }: FieldRead, facts: FieldFacts): FieldFound | null => {
  const own = new Map(facts.orders.map((order) => [order.externalId, order]))
  const tapped = said.tapped.find((id) => own.has(id))
  if (tapped !== undefined) return { answers: { orderId: tapped } }
  const slots = said.reading.slots.filter(
    (slot) => slot.type === 'order' || slot.type === 'tracking' || slot.type === 'choice',
  )
  const named = slots.filter((slot) => own.has(slot.value) && (slot.type !== 'choice' || awaiting?.slot === 'order'))
  const mentioned = isAsked ? amongOffered(named, awaiting) : named
  const best = ['exact', 'tracking', 'typo', 'ordinal', 'pattern', 'mention']
    .map((how) => (how === 'mention' ? mentioned : named).filter((slot) => slot.how === how))
    .find((found) => found.length > 0)
  const ids = [...new Set(best?.map((slot) => slot.value))]
  const isStrong = best !== undefined && best[0]!.how !== 'mention'
  if (ids.length > 0 && (isStrong || isAsked) && (ids.length === 1 || best?.[0]?.how === 'exact'))
    return { answers: { orderId: ids[0]! } }
  if (known.orderId !== undefined && !isAsked)
    return awaiting?.slot === 'lines' ? elsewhere(said.utterance, known.orderId, facts) : null
  if (isAsked && ids.length > 1 && ids.length < facts.orders.length) return { candidates: ids }
  const unknown = slots.find((slot) => slot.type !== 'choice' && !own.has(slot.value))
  if (unknown) return { unknown: unknown.text }
  return byGoods(said.utterance, facts) ?? onlyOne(facts)
}

/** "The black one" is one of those that were just offered, where any of them fits. */
const amongOffered = (named: Reading['slots'], awaiting: Awaiting | null): Reading['slots'] => {
  const offered = named.filter(({ value }) => awaiting?.options.some(({ id }) => id === value))
  return offered.length > 0 ? offered : named
}

/**
 * The order that holds most of what was named; several that hold as much are candidates. Where only orders
 * that cannot have it hold them, the newest of those is meant, and hears why not.
 */
const byGoods = (utterance: string, { orders, isPossible }: FieldFacts): FieldFound | null => {
  const found = holding(utterance, orders.filter(isPossible))
  if (found) return found
  const other = holding(utterance, orders)
  return other?.candidates ? { answers: { orderId: other.candidates[0]! } } : other
}

const holding = (utterance: string, orders: readonly Order[]): FieldFound | null => {
  const scored = orders.map((order) => ({
    order,
    hits: new Set(spotLines(utterance, order).map((line) => line.lineId)).size,
  }))
  const most = Math.max(0, ...scored.map(({ hits }) => hits))
  const best = scored.filter(({ hits }) => hits === most).map(({ order }) => order.externalId)
  if (most === 0) return null
  return best.length === 1 ? { answers: { orderId: best[0]! } } : { candidates: best }
}

/** Goods that are not in the order they are asked of, and in one other: that one is meant. */
const elsewhere = (utterance: string, orderId: string, facts: FieldFacts): FieldFound | null => {
  const present = facts.orders.find((order) => order.externalId === orderId)
  if (!present || spotLines(utterance, present).length > 0) return null
  const found = holding(utterance, facts.orders.filter(facts.isPossible))
  return found?.answers ? found : null
}

const onlyOne = ({ orders, isPossible }: FieldFacts): FieldFound | null => {
  const possible: Order[] = orders.filter(isPossible)
  return possible.length === 1 ? { answers: { orderId: possible[0]!.externalId } } : null
}
