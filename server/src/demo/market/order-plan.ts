import type { DeliveryStatus, OrderStatus } from '@celadon/contract'
import type { carriers } from './carriers.ts'

/** One line: which product, which of its values, how many. */
export type LinePlan = { product: string; value: number; quantity: number }

/** A parcel, in days before today. `promised` and `estimated` are days from today: [-3, -1] ended yesterday. */
export type ParcelPlan = {
  carrier: keyof typeof carriers
  /** Which lines are inside; all of them when absent. */
  lines?: number[]
  sentDaysAgo: number
  status: DeliveryStatus
  /** When the carrier last scanned it. For a delivered parcel: the day it came. */
  lastScanDaysAgo: number
  promised: [fromDay: number, toDay: number]
  estimated?: [fromDay: number, toDay: number]
}

/** An order of the demo before it has a number: the story, as data. */
export type OrderPlan = {
  buyerId: string
  status: OrderStatus
  /** Days ago, and the minute of that day; for an order of today, minutes ago. */
  placed: { daysAgo: number; time: string } | { minutesAgo: number }
  lines: LinePlan[]
  isPaid: boolean
  packedDaysAgo?: number
  cancelledDaysAgo?: number
  returnedDaysAgo?: number
  refund?: { state: 'pending' | 'done'; daysAgo: number }
  parcels: ParcelPlan[]
}
