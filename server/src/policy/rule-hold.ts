import type { Order, Wish } from '@celadon/contract'
import { findClause } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf } from './money.ts'
import { shopEffect } from './rule-changes.ts'
import { refusal, type Allowed, type Refusal } from './ruling.ts'
import { stageOf } from './stage.ts'

/** An order that has not left is held back for somebody to look into. No money moves, and nothing else of it changes. */
export const ruleHold = (
  wish: Extract<Wish, { kind: 'hold-order' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const may = findClause('hold-while', { order }, given)
  if (!may) return refusal('no-clause-allows', ['hold-order'])
  if (dealingOf(order, given).heldAt !== undefined) return refusal('held-already', [order.number], [may.used])
  const stage = stageOf(order)
  if (!may.clause.stages.includes(stage)) return refusal('too-late-to-hold', [order.number], [may.used])
  return { clauses: [may.used], effects: [shopEffect(wish, 0, order)], settlement: null }
}
