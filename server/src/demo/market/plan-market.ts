import type { Order } from '@celadon/contract'
import { createIds } from '#platform/ids'
import { buildOrder, placedAt } from './build-order.ts'
import { plainBuyers, storied, type DemoBuyer } from './buyers.ts'
import { createCalendar, type Calendar } from './calendar.ts'
import { createDice, type Dice } from './dice.ts'
import { drawPlans } from './draw-plans.ts'
import type { OrderPlan } from './order-plan.ts'
import { products, type DemoProduct } from './products.ts'
import { sellers, type DemoSeller, type SellerKey } from './sellers.ts'
import { knownNumber, stories } from './stories.ts'

export type DemoMarket = {
  sellers: Record<SellerKey, DemoSeller & { id: string }>
  products: (DemoProduct & { id: string })[]
  buyers: readonly DemoBuyer[]
  /** Oldest first, numbered upwards. */
  orders: { buyerId: string; order: Order }[]
}

const defaultSeed = 20_261_123

/** The whole market as it stands at `now`. The same `now` and seed give the same market, ids included. */
export const planMarket = (now: Date, seed: number = defaultSeed): DemoMarket => {
  const dice = createDice(seed)
  const ids = createIds({ now: () => now }, dice.fill)
  const calendar = createCalendar(now)
  const named = sellers.map((seller) => [seller.key, { ...seller, id: ids.next() }] as const)
  const bySeller = Object.fromEntries(named) as DemoMarket['sellers']
  const buyers = [...Object.values(storied), ...plainBuyers]
  const context = { calendar, dice, newId: ids.next, sellers: bySeller }
  return {
    sellers: bySeller,
    products: products.map((product) => ({ ...product, id: ids.next() })),
    buyers,
    orders: numberPlans([...stories, ...drawPlans(dice)], calendar, dice).map(({ plan, number }) => ({
      buyerId: plan.buyerId,
      order: buildOrder(plan, number, { ...context, buyer: buyers.find((buyer) => buyer.id === plan.buyerId)! }),
    })),
  }
}

/** Numbers grow with time, with gaps, so that one wrong digit seldom makes another buyer's number. */
const numberPlans = (plans: OrderPlan[], calendar: Calendar, dice: Dice): { plan: OrderPlan; number: string }[] => {
  const sorted = plans.toSorted((one, other) => placedAt(one, calendar).localeCompare(placedAt(other, calendar)))
  const steps = sorted.map(() => dice.between(7, 29))
  const offsets = steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + step, 0))
  const known = offsets[sorted.indexOf(stories[0]!)]!
  return sorted.map((plan, index) => ({ plan, number: String(knownNumber + offsets[index]! - known) }))
}
