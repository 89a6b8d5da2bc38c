import type { OrderStatus } from '@celadon/contract'
import { buyersOf, plainBuyers, storied } from './buyers.ts'
import type { DemoProduct } from './demo-product.ts'
import type { Dice } from './dice.ts'
import type { MarketSize } from './market-size.ts'
import type { LinePlan, OrderPlan, ParcelPlan } from './order-plan.ts'
import { productsOf } from './products.ts'
import { sellers } from './sellers.ts'

/**
 * How many orders of each status fill the market around the stories and errands, so that there are 126 or 600 in all, and
 * how many days the oldest of them reach back. `latePercent` of those that came had come late.
 */
const volumes: Record<MarketSize, { counts: Record<OrderStatus, number>; days: Reach; latePercent: number }> = {
  small: {
    counts: {
      delivered: 45,
      shipped: 17,
      paid: 8,
      late: 8,
      packed: 6,
      unpaid: 5,
      'partly-delivered': 5,
      returned: 5,
      refunded: 5,
      lost: 3,
      cancelled: 3,
    },
    days: { delivered: 40, refunded: 30, cancelled: 20 },
    latePercent: 0,
  },
  full: {
    counts: {
      delivered: 300,
      shipped: 70,
      paid: 30,
      late: 30,
      packed: 22,
      unpaid: 18,
      'partly-delivered': 20,
      returned: 24,
      refunded: 40,
      lost: 10,
      cancelled: 20,
    },
    days: { delivered: 88, refunded: 80, cancelled: 80 },
    latePercent: 12,
  },
}

type Reach = { delivered: number; refunded: number; cancelled: number }

/** Ordinary orders of ordinary buyers, the same for the same dice. The stranger has theirs by hand. */
export const drawPlans = (rolled: Dice, size: MarketSize): OrderPlan[] => {
  const { counts, ...cast } = volumes[size]
  const dice = { ...rolled, ...cast, products: productsOf(size) }
  const buyers = buyersOf(size).filter(({ id }) => !withStories.has(id))
  return Object.entries(counts)
    .flatMap(([status, count]) => Array.from({ length: count }, () => status as OrderStatus))
    .map((status, index) => ({
      ...drawers[status](dice),
      buyerId: buyers[index % buyers.length]!.id,
      status,
    }))
}

const withStories = new Set([...Object.values(storied), plainBuyers[0]!].map(({ id }) => id))

/** The dice, and what they are cast over. */
type Cast = Dice & { days: Reach; latePercent: number; products: readonly DemoProduct[] }

type Drawn = Omit<OrderPlan, 'buyerId' | 'status'>

const drawers: Record<OrderStatus, (dice: Cast) => Drawn> = {
  unpaid: (dice) => ({
    placed: { minutesAgo: dice.between(20, 900) },
    lines: drawLines(dice),
    isPaid: false,
    parcels: [],
  }),
  paid: (dice) => ({
    placed: { minutesAgo: dice.between(60, 1_400) },
    lines: drawLines(dice),
    isPaid: true,
    parcels: [],
  }),
  packed: (dice) => ({ ...drawPaid(dice, dice.between(1, 2)), packedDaysAgo: 0 }),
  shipped: (dice) => {
    const sent = dice.between(1, 3)
    const status = dice.pick([
      'in-transit',
      'in-transit',
      'out-for-delivery',
      'available-for-pickup',
      'info-received',
    ] as const)
    const scanned = status === 'in-transit' || status === 'info-received' ? Math.min(sent, 1) : 0
    return drawSent(dice, sent, { status, lastScanDaysAgo: scanned, promised: [4 - sent, 6 - sent] })
  },
  late: (dice) => {
    const late = dice.between(1, 5)
    const status = dice.pick(['in-transit', 'in-transit', 'attempt-failed'] as const)
    const parcel = { status, lastScanDaysAgo: dice.between(0, 2), promised: [-late - 2, -late] } as const
    return drawSent(dice, late + 4, { ...parcel, promised: [...parcel.promised], estimated: [1, dice.between(1, 3)] })
  },
  lost: (dice) => {
    const sent = dice.between(12, 20)
    return drawSent(dice, sent, { status: 'exception', lastScanDaysAgo: sent - 4, promised: [3 - sent, 5 - sent] })
  },
  delivered: (dice) => drawDelivered(dice, dice.between(1, dice.days.delivered)),
  'partly-delivered': drawInParts,
  returned: (dice) => {
    const arrived = dice.between(8, 14)
    return {
      ...drawDelivered(dice, arrived),
      returnedDaysAgo: arrived - 6,
      refund: { state: 'pending', daysAgo: arrived - 7 },
    }
  },
  refunded: (dice) => {
    const arrived = dice.between(12, dice.days.refunded)
    return {
      ...drawDelivered(dice, arrived),
      returnedDaysAgo: arrived - 6,
      refund: { state: 'done', daysAgo: arrived - 9 },
    }
  },
  cancelled: (dice) => {
    const placed = dice.between(3, dice.days.cancelled)
    const paid = drawPaid(dice, placed)
    return { ...paid, cancelledDaysAgo: placed - 1, refund: { state: 'done', daysAgo: placed - 1 } }
  },
}

const drawTime = (dice: Cast): string =>
  `${String(dice.between(8, 14)).padStart(2, '0')}:${String(dice.between(0, 59)).padStart(2, '0')}`

const drawPaid = (dice: Cast, daysAgo: number, leastLines = 1): Drawn => ({
  placed: { daysAgo, time: drawTime(dice) },
  lines: drawLines(dice, leastLines),
  isPaid: true,
  parcels: [],
})

const drawSent = (dice: Cast, sentDaysAgo: number, parcel: Omit<ParcelPlan, 'carrier' | 'sentDaysAgo'>): Drawn => ({
  ...drawPaid(dice, sentDaysAgo + 1),
  packedDaysAgo: sentDaysAgo,
  parcels: [{ ...parcel, carrier: drawCarrier(dice), sentDaysAgo }],
})

const drawDelivered = (dice: Cast, arrivedDaysAgo: number): Drawn => {
  const late = dice.latePercent > 0 && dice.between(1, 100) <= dice.latePercent ? dice.between(2, 4) : 0
  const sent = arrivedDaysAgo + dice.between(2, 4) + late
  return drawSent(dice, sent, {
    status: 'delivered',
    lastScanDaysAgo: arrivedDaysAgo,
    promised: [-arrivedDaysAgo - late - 1, -arrivedDaysAgo - late + 1],
  })
}

/** The first line came, the other is on its way. */
function drawInParts(dice: Cast): Drawn {
  const arrived = dice.between(1, 3)
  const common = { carrier: drawCarrier(dice), sentDaysAgo: arrived + 3 }
  return {
    ...drawPaid(dice, arrived + 4, 2),
    packedDaysAgo: arrived + 3,
    parcels: [
      { ...common, lines: [0], status: 'delivered', lastScanDaysAgo: arrived, promised: [-arrived - 1, -arrived + 1] },
      { ...common, lines: [1], sentDaysAgo: arrived + 1, status: 'in-transit', lastScanDaysAgo: 1, promised: [1, 2] },
    ],
  }
}

const drawCarrier = (dice: Cast): ParcelPlan['carrier'] => dice.pick(['lark', 'farhill'] as const)

/** One or two different products of one seller: an order has one seller. */
const drawLines = (dice: Cast, least = 1): LinePlan[] => {
  const seller = dice.pick(sellers).key
  const shelf = dice.products.filter((product) => product.seller === seller)
  const first = dice.between(0, shelf.length - 1)
  const count = dice.between(least, 2)
  return Array.from({ length: count }, (_, index) => {
    const product = shelf[(first + index) % shelf.length]!
    return {
      product: product.key,
      value: dice.between(0, product.choice.values.length - 1),
      quantity: dice.between(1, 2),
    }
  })
}
