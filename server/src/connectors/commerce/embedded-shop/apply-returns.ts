import type { LineQuantity, ReturnRequest, Wish } from '@celadon/contract'
import { PortRefusal, type ShopAct } from '#commerce'
import type { Applied, Held, ShopNow } from './shop-now.ts'
import { findVariant } from './swap-item.ts'

type Of<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>

export const applyReturn = (wish: Of<'return-items'>, act: ShopAct, held: Held, shop: ShopNow): Applied =>
  withRequest(
    held,
    { kind: 'return', lines: wish.lines, swaps: [], methodId: wish.methodId, state: 'requested' },
    act,
    shop,
  )

/** A line is exchanged whole. */
export const applyExchange = (wish: Of<'exchange-items'>, act: ShopAct, held: Held, shop: ShopNow): Applied => {
  const { swaps, methodId } = wish
  for (const swap of swaps) findVariant(held.order.items, swap, shop)
  return withRequest(
    held,
    { kind: 'exchange', lines: wholeLines(held, swaps), swaps, methodId, state: 'requested' },
    act,
    shop,
  )
}

/** The pieces count as taken either way. What never came, or may be kept, needs no way back: its request is closed. */
export const applyClaim = (wish: Of<'claim'>, act: ShopAct, held: Held, shop: ShopNow): Applied => {
  const { remedy, lines } = wish
  const comesBack = act.comesBack ?? false
  const request = {
    kind: remedy === 'refund' ? ('return' as const) : ('exchange' as const),
    lines,
    swaps: remedy === 'refund' ? [] : sameAgain(held, lines),
    methodId: null,
    state: comesBack ? ('requested' as const) : ('closed' as const),
  }
  const { order, dealing, rmaNumber } = withRequest(held, request, act, shop)
  const compensations = [...dealing.compensations, { what: 'claim', amount: act.settlement }]
  return { order, dealing: { ...dealing, compensations }, rmaNumber: comesBack ? rmaNumber : null }
}

type Wanted = Pick<ReturnRequest, 'kind' | 'lines' | 'swaps' | 'methodId' | 'state'>

const withRequest = (held: Held, wanted: Wanted, act: ShopAct, shop: ShopNow): Applied => {
  checkPieces(held, wanted.lines)
  const { amountMinor, currency } = act.settlement
  const request: ReturnRequest = {
    ...wanted,
    id: shop.newId(),
    rmaNumber: shop.newRmaNumber,
    // A settlement counts from the customer's side, a request from the shop's. No amount is 0, never -0.
    settlement: { amountMinor: amountMinor === 0 ? 0 : -amountMinor, currency },
    requestedAt: act.at,
  }
  const dealing = { ...held.dealing, returns: [...held.dealing.returns, request] }
  return { order: held.order, dealing, rmaNumber: request.rmaNumber }
}

/** @throws PortRefusal when a line is not of the order, or more of it is named than is not on its way back yet. */
const checkPieces = ({ order, dealing }: Held, lines: readonly LineQuantity[]): void => {
  const taken = dealing.returns.filter((request) => request.state !== 'cancelled').flatMap((request) => request.lines)
  for (const { lineId } of lines) {
    const item = order.items.find((candidate) => candidate.lineId === lineId)
    if (!item) throw new PortRefusal('unknown-line')
    const pieces = [...taken, ...lines].reduce((sum, line) => sum + (line.lineId === lineId ? line.quantity : 0), 0)
    if (pieces > item.quantity) throw new PortRefusal('not-so-many-left')
  }
}

const wholeLines = ({ order }: Held, named: readonly { lineId: string }[]): LineQuantity[] =>
  named.map(({ lineId }) => ({
    lineId,
    quantity: order.items.find((item) => item.lineId === lineId)?.quantity ?? 1,
  }))

const sameAgain = ({ order }: Held, lines: readonly LineQuantity[]): ReturnRequest['swaps'] =>
  lines.map(({ lineId }) => ({ lineId, newSku: order.items.find((item) => item.lineId === lineId)?.sku ?? '' }))
