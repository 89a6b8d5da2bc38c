import type { Order, Wish } from '@celadon/contract'
import { findClause, type Found } from './find-clause.ts'
import type { Given } from './given.ts'

type Claim = Extract<Wish, { kind: 'claim' }>

/** The clause that asks for photos of this claim; undefined: none does, or what is claimed is worth too little. */
export const evidenceClause = (wish: Claim, order: Order, given: Given): Found<'evidence-needed'> | undefined => {
  const items = wish.lines.flatMap(({ lineId, quantity }) => {
    const item = order.items.find((candidate) => candidate.lineId === lineId)
    return item ? [{ productId: item.productId, worth: item.price.amountMinor * quantity }] : []
  })
  const worth = items.reduce((sum, item) => sum + item.worth, 0)
  return items
    .flatMap(({ productId }) => findClause('evidence-needed', { order, productId, reason: wish.reason }, given) ?? [])
    .find(({ clause }) => worth > clause.above.amountMinor)
}
