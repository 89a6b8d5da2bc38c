import type { Order, OrderStatus, Wish } from '@celadon/contract'
import { PortRefusal, type ShopAct } from '#commerce'
import { applyClaim, applyExchange, applyReturn } from './apply-returns.ts'
import { swapItem } from './swap-item.ts'
import type { Applied, Held, ShopNow } from './shop-now.ts'

/**
 * The order and its dealing after the act, whole or not at all.
 * @throws PortRefusal where the order is past the state in which the act makes sense, or names what is not there.
 */
export const applyAct = (act: ShopAct, held: Held, shop: ShopNow): Applied => {
  if (!states[act.wish.kind].includes(held.order.status)) throw new PortRefusal('order-state')
  const { wish } = act
  switch (wish.kind) {
    case 'cancel-order':
      return { ...held, order: cancelled(held.order, act.at), rmaNumber: null }
    case 'change-address':
      return changed(held, 'address', { dealing: { ...held.dealing, shipTo: wish.address } })
    case 'change-items':
      return changed(held, 'items', { order: swapAll(held.order, wish, shop) })
    case 'change-payment':
      if (!shop.account.methods.some((method) => method.id === wish.methodId)) throw new PortRefusal('unknown-method')
      return changed(held, 'payment', {})
    case 'return-items':
      return applyReturn(wish, act, held, shop)
    case 'exchange-items':
      return applyExchange(wish, act, held, shop)
    case 'claim':
      return applyClaim(wish, act, held, shop)
    case 'hold-order':
      return heldBack(held, act.at)
    case 'end-membership':
      throw new PortRefusal('no-order')
    case 'apply-coupon':
      return couponUsed(wish, act, held, shop)
    case 'request-invoice':
      return invoiced(wish, act, held, shop)
    case 'resend-invoice':
      return sentAgain(act, held, shop)
    case 'compensate':
      return compensated(held, 'late', act)
    case 'goodwill':
      return compensated(held, 'goodwill', act)
    case 'price-difference':
      return compensated(held, 'price-difference', act)
  }
}

const unsent: readonly OrderStatus[] = ['unpaid', 'paid', 'packed']
const sent: readonly OrderStatus[] = ['shipped', 'late', 'lost', 'partly-delivered', 'delivered']
const arrived: readonly OrderStatus[] = ['partly-delivered', 'delivered']

/** The shop's own last word. Policy is stricter; this only keeps an order from becoming nonsense. */
const states: Record<Wish['kind'], readonly OrderStatus[]> = {
  'cancel-order': unsent,
  'change-address': unsent,
  'change-items': unsent,
  'change-payment': unsent,
  'return-items': arrived,
  'exchange-items': arrived,
  claim: sent,
  compensate: sent,
  'hold-order': unsent,
  'end-membership': [],
  'apply-coupon': [...unsent, ...sent],
  'request-invoice': [...unsent, ...sent, 'returned', 'refunded'],
  'resend-invoice': [...unsent, ...sent, 'returned', 'refunded', 'cancelled'],
  'price-difference': [...unsent, ...sent],
  goodwill: [...unsent, ...sent, 'returned'],
}

const cancelled = (order: Order, at: string): Order => ({
  ...order,
  status: 'cancelled',
  rawStatus: 'CLOSED_CANCELLED',
  milestones: [...(order.milestones ?? []), { code: 'cancelled', at }],
})

const changed = (held: Held, what: 'items' | 'address' | 'payment', by: Partial<Held>): Applied => {
  const { order, dealing } = { ...held, ...by }
  return {
    order,
    dealing: { ...dealing, changes: { ...dealing.changes, [what]: dealing.changes[what] + 1 } },
    rmaNumber: null,
  }
}

/** What it costs to send stays as it was. */
const swapAll = (order: Order, { swaps }: Extract<Wish, { kind: 'change-items' }>, shop: ShopNow): Order => {
  const items = swaps.reduce((current, swap) => swapItem(current, swap, shop), order.items)
  const worth = (each: Order['items']): number =>
    each.reduce((sum, item) => sum + item.price.amountMinor * item.quantity, 0)
  const amountMinor = order.total.amountMinor + worth(items) - worth(order.items)
  return { ...order, items, total: { ...order.total, amountMinor } }
}

/** Its stage stays; the shop's own word says that nobody may pack or send it. */
const heldBack = ({ order, dealing }: Held, at: string): Applied => ({
  order: { ...order, rawStatus: 'ON_HOLD' },
  dealing: { ...dealing, heldAt: at },
  rmaNumber: null,
})

/** Marked as used for the order. */
const couponUsed = (
  { code, orderId }: Extract<Wish, { kind: 'apply-coupon' }>,
  act: ShopAct,
  held: Held,
  { account }: ShopNow,
): Applied => {
  const coupon = account.coupons?.find((each) => each.code === code && each.usedFor === null)
  if (!coupon) throw new PortRefusal('unknown-coupon')
  const coupons = account.coupons!.map((each) => (each === coupon ? { ...each, usedFor: orderId } : each))
  return { ...compensated(held, 'coupon', act), coupons }
}

/** One for each order; a buyer without an address on file cannot be sent one. */
const invoiced = (
  { invoice }: Extract<Wish, { kind: 'request-invoice' }>,
  { at }: ShopAct,
  held: Held,
  { account, newId }: ShopNow,
): Applied => {
  const invoices = held.dealing.invoices ?? []
  if (invoices.length > 0) throw new PortRefusal('invoiced-already')
  if (!account.email) throw new PortRefusal('no-email')
  const made = {
    ...invoice,
    number: `F${newId().replaceAll('-', '').slice(-10).toUpperCase()}`,
    at,
    sentTo: masked(account.email),
  }
  return { ...held, dealing: { ...held.dealing, invoices: [...invoices, made] }, rmaNumber: null }
}

/** As it was made out; to the address on file as it is now. */
const sentAgain = ({ at }: ShopAct, held: Held, { account }: ShopNow): Applied => {
  const invoices = held.dealing.invoices ?? []
  const made = invoices.at(-1)
  if (!made) throw new PortRefusal('not-invoiced')
  if (!account.email) throw new PortRefusal('no-email')
  const again = { ...made, sentTo: masked(account.email), sentAgainAt: at }
  return { ...held, dealing: { ...held.dealing, invoices: [...invoices.slice(0, -1), again] }, rmaNumber: null }
}

const masked = (email: string): string => email.replace(/^(.).*(?=@)/, '$1•••')

const compensated = (held: Held, what: string, { settlement }: ShopAct): Applied => ({
  order: held.order,
  dealing: { ...held.dealing, compensations: [...held.dealing.compensations, { what, amount: settlement }] },
  rmaNumber: null,
})
