import type { Dealing, Order } from '@celadon/contract'
import { createIds } from '#platform/ids'
import { planAccount, type DemoAccount } from './accounts.ts'
import { buildOrder, placedAt } from './build-order.ts'
import { buyersOf } from './buyers.ts'
import type { DemoBuyer } from './demo-buyer.ts'
import type { DemoProduct } from './demo-product.ts'
import type { MarketSize } from './market-size.ts'
import { createCalendar, type Calendar } from './calendar.ts'
import { planDealing, planPayments, type DemoPayment } from './dealings.ts'
import { createDice, type Dice } from './dice.ts'
import { drawPlans } from './draw-plans.ts'
import { errands } from './errands.ts'
import type { OrderPlan } from './order-plan.ts'
import { productsOf } from './products.ts'
import { sellers, type DemoSeller, type SellerKey } from './sellers.ts'
import { knownNumber, stories } from './stories.ts'

export type DemoMarket = {
  sellers: Record<SellerKey, DemoSeller & { id: string }>
  products: (DemoProduct & { id: string })[]
  buyers: readonly (DemoBuyer & { account: DemoAccount })[]
  /** Oldest first, numbered upwards. */
  orders: { buyerId: string; order: Order; dealing: Omit<Dealing, 'payments'> }[]
  payments: DemoPayment[]
}

const defaultSeed = 20_261_123

/** The market as it stands at `now`. The same `now`, size and seed give the same market, ids included. */
export const planMarket = (now: Date, size: MarketSize, seed: number = defaultSeed): DemoMarket => {
  const dice = createDice(seed)
  const ids = createIds({ now: () => now }, dice.fill)
  const calendar = createCalendar(now)
  const named = sellers.map((seller) => [seller.key, { ...seller, id: ids.next() }] as const)
  const bySeller = Object.fromEntries(named) as DemoMarket['sellers']
  const buyers = buyersOf(size).map((buyer, index) => ({
    ...buyer,
    account: planAccount(buyer, index, calendar),
  }))
  const buyerOf = ({ buyerId }: { buyerId: string }) => buyers.find((buyer) => buyer.id === buyerId)!
  const stocked = productsOf(size).map((product) => ({ ...product, id: ids.next() }))
  const context = { calendar, dice, newId: ids.next, sellers: bySeller, products: stocked }
  const orders = numberPlans([...stories, ...drawPlans(dice, size)], calendar, dice).map(({ plan, number }) => ({
    buyerId: plan.buyerId,
    order: buildOrder(plan, number, { ...context, buyer: buyerOf(plan) }),
  }))
  const dealt = orders.map((row, index) => dealOver(row, { account: buyerOf(row).account, index, newId: ids.next }))
  // Drawn last, so that they change nothing of what was drawn before.
  const extra = numberErrands(
    orders.map(({ order }) => order),
    calendar,
  ).map(({ plan, number }, index) =>
    dealOver(
      { buyerId: plan.buyerId, order: buildOrder(plan, number, { ...context, buyer: buyerOf(plan) }) },
      { account: buyerOf(plan).account, index: orders.length + index, newId: ids.next },
    ),
  )
  const all = [...dealt, ...extra].toSorted((one, other) => Number(one.order.number) - Number(other.order.number))
  return {
    sellers: bySeller,
    products: stocked,
    buyers,
    orders: all.map(({ buyerId, order, dealing }) => ({ buyerId, order, dealing })),
    payments: all.flatMap(({ payments }) => payments),
  }
}

/** Every other order was paid by card, the rest by WeChat. */
const dealOver = <Row extends { order: Order }>(
  row: Row,
  { account, index, newId }: { account: DemoAccount; index: number; newId: () => string },
) => {
  const methodId = account.methods[index % 2]!.id
  const rmaNumber = `R${String(1_000_000_000 + index * 7_919)}`
  return {
    ...row,
    dealing: planDealing(row.order, { shipTo: account.addresses[0]!, methodId, newId, rmaNumber }),
    payments: planPayments(row.order, methodId, newId),
  }
}

/** Each in the gap after the order placed before it. */
const numberErrands = (orders: readonly Order[], calendar: Calendar): { plan: OrderPlan; number: string }[] =>
  errands.map((plan, index) => {
    const before = orders.filter((order) => order.placedAt <= placedAt(plan, calendar)).at(-1) ?? orders[0]!
    return { plan, number: String(Number(before.number) + 1 + index) }
  })

/** Numbers grow with time, with gaps, so that one wrong digit seldom makes another buyer's number. */
const numberPlans = (plans: OrderPlan[], calendar: Calendar, dice: Dice): { plan: OrderPlan; number: string }[] => {
  const sorted = plans.toSorted((one, other) => placedAt(one, calendar).localeCompare(placedAt(other, calendar)))
  const steps = sorted.map(() => dice.between(7, 29))
  const offsets = steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + step, 0))
  const known = offsets[sorted.indexOf(stories[0]!)]!
  return sorted.map((plan, index) => ({ plan, number: String(knownNumber + offsets[index]! - known) }))
}
