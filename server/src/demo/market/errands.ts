import { storied } from './buyers.ts'
import type { LinePlan, OrderPlan } from './order-plan.ts'

const { lin, emma, chen } = storied

/**
 * What each of the three has beside their story, so that whoever plays them can try everything: one order just placed (to
 * cancel, to change, to have invoiced, to try a coupon on), one that came (to return, exchange or claim), one that is late.
 */
export const errands: readonly OrderPlan[] = [
  justPlaced(lin.id, 40, [
    { product: 'cups', value: 0, quantity: 1 },
    { product: 'bowl', value: 0, quantity: 1 },
  ]),
  arrived(lin.id, 3, [
    { product: 'kettle', value: 0, quantity: 1 },
    { product: 'grinder', value: 0, quantity: 2 },
  ]),
  justPlaced(emma.id, 55, [{ product: 'cups', value: 1, quantity: 2 }]),
  late(emma.id, [{ product: 'espresso', value: 1, quantity: 1 }]),
  justPlaced(chen.id, 70, [{ product: 'bowl', value: 0, quantity: 2 }]),
  late(chen.id, [{ product: 'throw', value: 2, quantity: 1 }]),
]

function justPlaced(buyerId: string, minutesAgo: number, lines: LinePlan[]): OrderPlan {
  return { buyerId, status: 'paid', placed: { minutesAgo }, lines, isPaid: true, parcels: [] }
}

function arrived(buyerId: string, daysAgo: number, lines: LinePlan[]): OrderPlan {
  return {
    buyerId,
    status: 'delivered',
    placed: { daysAgo: daysAgo + 4, time: '11:20' },
    lines,
    isPaid: true,
    packedDaysAgo: daysAgo + 3,
    parcels: [
      {
        carrier: 'lark',
        sentDaysAgo: daysAgo + 3,
        status: 'delivered',
        lastScanDaysAgo: daysAgo,
        promised: [-daysAgo - 1, -daysAgo + 1],
      },
    ],
  }
}

function late(buyerId: string, lines: LinePlan[]): OrderPlan {
  return {
    buyerId,
    status: 'late',
    placed: { daysAgo: 7, time: '16:05' },
    lines,
    isPaid: true,
    packedDaysAgo: 6,
    parcels: [
      {
        carrier: 'lark',
        sentDaysAgo: 6,
        status: 'in-transit',
        lastScanDaysAgo: 1,
        promised: [-4, -2],
        estimated: [1, 1],
      },
    ],
  }
}
