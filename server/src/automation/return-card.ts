import type { Order, OrderItem, ReturnCard, ReturnedItem, Run, Wish } from '@celadon/contract'
import type { EffectResult } from '#automation/effects'
import { words } from '#automation/words'
import type { RunFacts } from './planned-run.ts'

/** The card of what goes back, once the shop has given it a number; undefined: nothing goes back. */
export const returnCard = (
  run: Run,
  results: readonly EffectResult[],
  facts: Pick<RunFacts, 'orders' | 'language'> & Products,
): ReturnCard | undefined => {
  const act = results.find((result) => result.plan.kind === 'shop' && result.rmaNumber !== null)
  if (act?.plan.kind !== 'shop' || act.rmaNumber === null) return undefined
  const { wish } = act.plan
  const said = words[facts.language].goesBack
  const label = results.find((result) => result.plan.kind === 'label')
  const isLabelMade = label?.state === 'done'
  const order = facts.orders.find((candidate) => candidate.externalId === wish.orderId)
  return {
    kind: 'return',
    returnId: act.id,
    rmaNumber: act.rmaNumber,
    heading: ('swaps' in wish ? said.exchange : said.return)(act.rmaNumber),
    items: order ? itemsOf(wish, order, facts) : [],
    method: label?.plan.kind === 'label' ? methodOf(label, said) : said.byThemselves,
    until: label?.validUntil ?? null,
    trackingNumber: label?.trackingNumber ?? null,
    labelUrl: isLabelMade ? `/api/chat/conversations/${run.conversationId}/labels/${act.id}` : null,
  }
}

type Products = { shop: Pick<RunFacts['shop'], 'products'> }

const methodOf = ({ plan, state, pickUpOn }: EffectResult, said: (typeof words)['zh']['goesBack']): string => {
  if (plan.kind !== 'label' || state !== 'done') return said.byLabel['not-made']
  return pickUpOn ? said.pickedUp[plan.paidBy](pickUpOn) : said.byLabel[plan.paidBy]
}

const itemsOf = (wish: Wish, order: Order, facts: Products): ReturnedItem[] => {
  const returned = (lineId: string, quantity: number | null, instead: ReturnedItem['instead']): ReturnedItem[] =>
    order.items
      .filter((item) => item.lineId === lineId)
      .map(({ title, options, quantity: all }) => ({ lineId, title, options, quantity: quantity ?? all, instead }))
  if ('swaps' in wish)
    return wish.swaps.flatMap(({ lineId, newSku }) => returned(lineId, null, optionsOf(newSku, facts)))
  return 'lines' in wish ? wish.lines.flatMap(({ lineId, quantity }) => returned(lineId, quantity, null)) : []
}

const optionsOf = (sku: string, { shop }: Products): OrderItem['options'] | null =>
  shop.products.flatMap((product) => product.variants).find((variant) => variant.sku === sku)?.options ?? null
