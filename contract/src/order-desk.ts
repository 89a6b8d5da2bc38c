import { z } from 'zod'
import { addressSchema, couponSchema, paymentMethodSchema, returnRequestSchema, variantSchema } from './dealings.ts'
import { moneySchema } from './language.ts'
import { wishSchema } from './ruling.ts'

/** What a member may begin for an order; anything else about it is the customer's own to wish. */
export const orderActSchema = z.enum([
  'cancel-order',
  'change-address',
  'change-items',
  'change-payment',
  'return-items',
  'exchange-items',
  'claim',
  'compensate',
  'hold-order',
  'apply-coupon',
  'request-invoice',
  'resend-invoice',
  'price-difference',
] satisfies z.infer<typeof wishSchema>['kind'][])
export type OrderAct = z.infer<typeof orderActSchema>

/** One order with what its forms are made of. `acts`: what its stage and the rules leave room for. */
export const orderToActOnSchema = z.object({
  orderId: z.string(),
  acts: z.array(orderActSchema),
  shipTo: addressSchema.nullable(),
  /** What can be had instead of a line: other options of the same product. */
  options: z.array(z.object({ lineId: z.string(), variants: z.array(variantSchema) })),
  /** Goods on their way back. */
  returns: z.array(returnRequestSchema),
})
export type OrderToActOn = z.infer<typeof orderToActOnSchema>

/** All that acting for a customer needs to know. `caps`: what this member may give back by their own word. */
export const orderDeskSchema = z.object({
  orders: z.array(orderToActOnSchema),
  methods: z.array(paymentMethodSchema),
  coupons: z.array(couponSchema),
  canPickUp: z.boolean(),
  caps: z.array(moneySchema),
})
export type OrderDesk = z.infer<typeof orderDeskSchema>

/** Goods that a member has in front of them: what waits for them is done, by the ruling of that return. */
export const goodsReceivedSchema = z.object({ rmaNumber: z.string().max(64) })
export type GoodsReceived = z.infer<typeof goodsReceivedSchema>
