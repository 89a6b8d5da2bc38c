import type { Clause, Order, Wish, WishKind } from '@celadon/contract'
import { findClause, type Subject } from './find-clause.ts'
import type { Given } from './given.ts'
import { daysBetween, returnable } from './rule-returns.ts'
import { stageOf } from './stage.ts'

/**
 * The sentence that would have to hold for this order so that the wish is not refused for this reason; undefined where no
 * sentence can help. Whether it does, within the operator's limits, is asked by ruling once more. Pure.
 */
export const planException = (wish: Wish, code: string, order: Order, given: Given): Clause | undefined =>
  planners[code]?.(wish, subjectOf(wish, order), given)

type Planner = (wish: Wish, subject: Subject, given: Given) => Clause | undefined

const inWindow: Planner = (wish, subject, given) => {
  const kind = windows[wish.kind]
  const found = kind && findClause(kind, subject, given)
  return found && forOrder({ ...found.clause, days: daysUntilThen(subject.order, given) })
}

const planners: Readonly<Record<string, Planner>> = {
  'window-over': inWindow,
  'non-returnable': (wish, subject, given) => {
    const clause = inWindow(wish, subject, given)
    const { productId } = subject
    return clause && productId ? { ...clause, id: returnable, scope: { productIds: [productId] } } : undefined
  },
  'exchanged-already': (_, subject, given) => {
    const found = findClause('exchange-window', subject, given)
    return found && forOrder({ ...found.clause, times: (found.clause.times ?? 0) + 1 })
  },
  'changed-already': (wish, subject, given) => {
    const what = changes[wish.kind]
    const found = what && findClause('change-while', subject, given)
    return found && forOrder({ ...found.clause, what, times: (found.clause.times ?? 0) + 1 })
  },
  'too-late-to-cancel': (_, { order }, given) => {
    const found = findClause('cancel-while', { order }, given)
    return found && stageOf(order) === 'packed' ? forOrder({ ...found.clause, stages: ['packed'] }) : undefined
  },
  'too-late-to-change': (wish, { order }) => {
    const what = changes[wish.kind]
    if (!what || stageOf(order) !== 'packed') return undefined
    return { id, kind: 'change-while', scope: {}, what, stages: ['packed'], times: null }
  },
}

type Window =
  | 'return-window'
  | 'exchange-window'
  | 'claim-window'
  | 'price-protection'
  | 'coupon-after-order'
  | 'invoice-window'

const windows: Partial<Record<WishKind, Window>> = {
  'return-items': 'return-window',
  'exchange-items': 'exchange-window',
  claim: 'claim-window',
  'price-difference': 'price-protection',
  'apply-coupon': 'coupon-after-order',
  'request-invoice': 'invoice-window',
}

const changes: Partial<Record<WishKind, 'address' | 'items' | 'payment'>> = {
  'change-address': 'address',
  'change-items': 'items',
  'change-payment': 'payment',
}

const id = 'exception'
const forOrder = (clause: Clause): Clause => ({ ...clause, id, scope: {} })

/** Long enough to be agreed to and then done. Counted from the order, which is never later than what a window counts from. */
const daysUntilThen = ({ placedAt }: Order, { now }: Given): number =>
  Math.ceil(daysBetween(new Date(placedAt), now)) + roomDays

/** Time for a person to agree and for the customer to go on. */
const roomDays = 21

const subjectOf = (wish: Wish, order: Order): Subject => {
  const lineId = 'lines' in wish ? wish.lines[0]?.lineId : 'swaps' in wish ? wish.swaps[0]?.lineId : undefined
  const productId = order.items.find((item) => item.lineId === lineId)?.productId
  return { order, ...(productId && { productId }), reason: 'reason' in wish ? wish.reason : null }
}
