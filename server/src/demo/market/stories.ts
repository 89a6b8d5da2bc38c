import { plainBuyers, storied } from './buyers.ts'
import type { OrderPlan } from './order-plan.ts'

const { lin, emma, chen } = storied

/** The number that examples and pictures use; it belongs to the order that is a day late. */
export const knownNumber = 40_012

/** One order, a day late: "where is my parcel" has one answer. */
const oneLateParcel: OrderPlan = {
  buyerId: lin.id,
  status: 'late',
  placed: { daysAgo: 6, time: '20:41' },
  lines: [{ product: 'espresso', value: 0, quantity: 1 }],
  isPaid: true,
  packedDaysAgo: 5,
  parcels: [
    {
      carrier: 'lark',
      sentDaysAgo: 5,
      status: 'in-transit',
      lastScanDaysAgo: 1,
      promised: [-3, -1],
      estimated: [1, 1],
    },
  ],
}

/** Two kettles that differ in colour only, and three more orders: which one is meant must be asked. */
const alikeKettles: OrderPlan[] = [
  {
    buyerId: emma.id,
    status: 'shipped',
    placed: { daysAgo: 3, time: '09:12' },
    lines: [{ product: 'kettle', value: 2, quantity: 1 }],
    isPaid: true,
    packedDaysAgo: 2,
    parcels: [{ carrier: 'farhill', sentDaysAgo: 2, status: 'in-transit', lastScanDaysAgo: 1, promised: [1, 2] }],
  },
  {
    buyerId: emma.id,
    status: 'shipped',
    placed: { daysAgo: 4, time: '21:30' },
    lines: [{ product: 'kettle', value: 0, quantity: 1 }],
    isPaid: true,
    packedDaysAgo: 3,
    parcels: [{ carrier: 'lark', sentDaysAgo: 3, status: 'out-for-delivery', lastScanDaysAgo: 0, promised: [0, 0] }],
  },
  {
    buyerId: emma.id,
    status: 'partly-delivered',
    placed: { daysAgo: 8, time: '12:05' },
    lines: [
      { product: 'bowl', value: 0, quantity: 2 },
      { product: 'teapot', value: 1, quantity: 1 },
    ],
    isPaid: true,
    packedDaysAgo: 7,
    parcels: [
      { carrier: 'lark', lines: [0], sentDaysAgo: 7, status: 'delivered', lastScanDaysAgo: 4, promised: [-5, -3] },
      { carrier: 'farhill', lines: [1], sentDaysAgo: 4, status: 'in-transit', lastScanDaysAgo: 1, promised: [0, 1] },
    ],
  },
  {
    buyerId: emma.id,
    status: 'packed',
    placed: { daysAgo: 1, time: '18:20' },
    lines: [{ product: 'apron', value: 0, quantity: 1 }],
    isPaid: true,
    packedDaysAgo: 0,
    parcels: [],
  },
  {
    buyerId: emma.id,
    status: 'unpaid',
    placed: { minutesAgo: 95 },
    lines: [{ product: 'beans', value: 1, quantity: 2 }],
    isPaid: false,
    parcels: [],
  },
]

/** What has ended: one came, one was paid back after a return, one got lost on the way. */
const endedOrders: OrderPlan[] = [
  {
    buyerId: chen.id,
    status: 'delivered',
    placed: { daysAgo: 9, time: '10:48' },
    lines: [{ product: 'cups', value: 0, quantity: 1 }],
    isPaid: true,
    packedDaysAgo: 8,
    parcels: [{ carrier: 'lark', sentDaysAgo: 8, status: 'delivered', lastScanDaysAgo: 5, promised: [-6, -4] }],
  },
  {
    buyerId: chen.id,
    status: 'refunded',
    placed: { daysAgo: 24, time: '22:10' },
    lines: [{ product: 'bedding', value: 1, quantity: 1 }],
    isPaid: true,
    packedDaysAgo: 23,
    returnedDaysAgo: 12,
    refund: { state: 'done', daysAgo: 10 },
    parcels: [{ carrier: 'farhill', sentDaysAgo: 23, status: 'delivered', lastScanDaysAgo: 19, promised: [-20, -18] }],
  },
  {
    buyerId: chen.id,
    status: 'lost',
    placed: { daysAgo: 14, time: '15:33' },
    lines: [{ product: 'plates', value: 1, quantity: 1 }],
    isPaid: true,
    packedDaysAgo: 13,
    parcels: [{ carrier: 'farhill', sentDaysAgo: 13, status: 'exception', lastScanDaysAgo: 8, promised: [-10, -8] }],
  },
]

/** The stranger's, once the code from their mail is given. */
const strangersOrder: OrderPlan = {
  buyerId: plainBuyers[0]!.id,
  status: 'shipped',
  placed: { daysAgo: 3, time: '13:26' },
  lines: [{ product: 'towels', value: 1, quantity: 2 }],
  isPaid: true,
  packedDaysAgo: 2,
  parcels: [{ carrier: 'lark', sentDaysAgo: 2, status: 'in-transit', lastScanDaysAgo: 0, promised: [0, 1] }],
}

/** The first of them carries the known number. */
export const stories: readonly OrderPlan[] = [oneLateParcel, ...alikeKettles, ...endedOrders, strangersOrder]
