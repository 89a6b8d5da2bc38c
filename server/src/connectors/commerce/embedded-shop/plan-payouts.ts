import type { Money, Order, Product } from '@celadon/contract'
import type { Payout, SellerTerms } from '#commerce'

export type Planned = { payouts: Payout[]; notPayable: Money | null }
type Sold = { payableAt: number; sales: number; refunds: number; fees: number }

const dayMs = 86_400_000
/** Ten in the morning in China. */
const payHourUtc = 2

/**
 * What was or will be paid for these orders, the newest first: what was delivered long enough ago, on the next pay day,
 * less refunds and the commission, which goes back with what is refunded. Of one currency. Pure.
 */
export const planPayouts = (
  orders: readonly Order[],
  products: readonly Product[],
  terms: SellerTerms,
  now: Date,
): Planned => {
  const { currency } = terms.minimum
  const sold = orders
    .filter(({ total }) => total.currency === currency)
    .flatMap((order) => soldIn(order, products, terms))
  const waiting = sold.filter(({ payableAt }) => payableAt > now.getTime())
  const byDay = new Map<number, Sold[]>()
  for (const each of sold.filter((one) => one.payableAt <= now.getTime())) {
    const day = payDayFrom(each.payableAt, terms.weekday)
    byDay.set(day, [...(byDay.get(day) ?? []), each])
  }
  const money = (amountMinor: number): Money => ({ amountMinor, currency })
  const payouts: Payout[] = []
  let kept: Sold[] = []
  for (const [day, due] of [...byDay].toSorted(([one], [other]) => one - other)) {
    const all = [...kept, ...due]
    const net = sum(all, netOf)
    if (net < terms.minimum.amountMinor) {
      kept = all
      continue
    }
    kept = []
    payouts.unshift({
      payAt: new Date(day).toISOString(),
      isPaid: day <= now.getTime(),
      orders: all.length,
      sales: money(sum(all, ({ sales }) => sales)),
      refunds: money(sum(all, ({ refunds }) => refunds)),
      fees: money(sum(all, ({ fees }) => fees)),
      net: money(net),
    })
  }
  const left = [...waiting, ...kept]
  return { payouts, notPayable: left.length > 0 ? money(sum(left, netOf)) : null }
}

const netOf = ({ sales, refunds, fees }: Sold): number => sales - refunds - fees
const sum = (all: readonly Sold[], of: (sold: Sold) => number): number =>
  all.reduce((total, each) => total + of(each), 0)

/** Nothing is sold before it is delivered. */
const soldIn = (order: Order, products: readonly Product[], terms: SellerTerms): Sold[] => {
  const arrived = order.shipments.map(({ deliveredAt }) => deliveredAt)
  if (arrived.length === 0 || arrived.some((at) => at === null)) return []
  const sales = order.total.amountMinor
  const refunds = Math.min(
    sales,
    order.refunds.reduce((total, { state, amount }) => total + (state === 'failed' ? 0 : amount.amountMinor), 0),
  )
  const commission = order.items.reduce(
    (total, { price, quantity, productId }) => total + (price.amountMinor * quantity * percentFor(productId)) / 100,
    0,
  )
  function percentFor(productId: string): number {
    const category = products.find(({ id }) => id === productId)?.category
    return (category !== undefined ? terms.percentOf[category] : undefined) ?? terms.percent
  }
  const last = Math.max(...arrived.map((at) => Date.parse(at!)))
  const share = sales === 0 ? 0 : (sales - refunds) / sales
  return [{ payableAt: last + terms.payableAfterDays * dayMs, sales, refunds, fees: Math.round(commission * share) }]
}

/** The first pay day that is not before this moment. */
const payDayFrom = (at: number, weekday: number): number => {
  const day = new Date(at)
  const start = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), payHourUtc)
  const ahead = (weekday - (day.getUTCDay() || 7) + 7) % 7
  const found = start + ahead * dayMs
  return found >= at ? found : found + 7 * dayMs
}
