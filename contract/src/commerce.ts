import { z } from 'zod'
import { instantSchema, localizedSchema, moneySchema } from './language.ts'

export const orderStatusSchema = z.enum([
  'unpaid',
  'paid',
  'packed',
  'shipped',
  'late',
  'lost',
  'partly-delivered',
  'delivered',
  'returned',
  'refunded',
  'cancelled',
])
export type OrderStatus = z.infer<typeof orderStatusSchema>

/** AfterShip's nine. */
export const deliveryStatusSchema = z.enum([
  'pending',
  'info-received',
  'in-transit',
  'out-for-delivery',
  'attempt-failed',
  'available-for-pickup',
  'delivered',
  'exception',
  'expired',
])
export type DeliveryStatus = z.infer<typeof deliveryStatusSchema>

export const orderItemSchema = z.object({
  /** Unique in its order. */
  lineId: z.string(),
  productId: z.string(),
  sku: z.string(),
  title: localizedSchema,
  /** Option name and value in both languages, such as colour: blue. */
  options: z.array(z.object({ name: localizedSchema, value: localizedSchema })),
  quantity: z.int(),
  price: moneySchema,
})
export type OrderItem = z.infer<typeof orderItemSchema>

export const trackingEventSchema = z.object({
  at: instantSchema,
  status: deliveryStatusSchema,
  place: localizedSchema.nullable(),
  text: localizedSchema,
})
export type TrackingEvent = z.infer<typeof trackingEventSchema>

/** One parcel. `skus` are the order items inside it. */
export const shipmentSchema = z.object({
  id: z.string(),
  carrier: localizedSchema,
  trackingNumber: z.string(),
  status: deliveryStatusSchema,
  promised: z.object({ from: instantSchema, to: instantSchema }).nullable(),
  /** The carrier's newest estimate, once it differs from the promise. */
  estimated: z.object({ from: instantSchema, to: instantSchema }).nullable().optional(),
  deliveredAt: instantSchema.nullable(),
  skus: z.array(z.string()),
  trackingEvents: z.array(trackingEventSchema),
})
export type Shipment = z.infer<typeof shipmentSchema>

/** When an order reached a step that no parcel and no refund shows, as far as the shop records it. */
export const orderMilestoneSchema = z.object({
  code: z.enum(['paid', 'packed', 'cancelled', 'returned']),
  at: instantSchema,
})
export type OrderMilestone = z.infer<typeof orderMilestoneSchema>

/** An order as every commerce connector must give it. `rawStatus` is the shop's own word. */
export const orderSchema = z.object({
  externalId: z.string(),
  number: z.string(),
  placedAt: instantSchema,
  seller: z.object({ id: z.string(), name: localizedSchema }),
  status: orderStatusSchema,
  rawStatus: z.string(),
  total: moneySchema,
  items: z.array(orderItemSchema),
  shipments: z.array(shipmentSchema),
  refunds: z.array(z.object({ amount: moneySchema, state: z.enum(['pending', 'done', 'failed']), at: instantSchema })),
  milestones: z.array(orderMilestoneSchema).optional(),
})
export type Order = z.infer<typeof orderSchema>
