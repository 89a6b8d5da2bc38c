import { z } from 'zod'

const addressSchema = z.object({
  address1: z.string(),
  address2: z.string(),
  city: z.string(),
  country: z.string(),
  state: z.string(),
  zip: z.string(),
})

/** Amounts are dollars with cents behind the point. */
const methodSchema = z.discriminatedUnion('source', [
  z.object({ source: z.literal('paypal'), id: z.string() }),
  z.object({ source: z.literal('credit_card'), id: z.string(), brand: z.string(), last_four: z.string() }),
  z.object({ source: z.literal('gift_card'), id: z.string(), balance: z.number() }),
])

const productSchema = z.object({
  name: z.string(),
  product_id: z.string(),
  variants: z.record(
    z.string(),
    z.object({
      item_id: z.string(),
      options: z.record(z.string(), z.string()),
      available: z.boolean(),
      price: z.number(),
    }),
  ),
})

const userSchema = z.object({
  user_id: z.string(),
  name: z.object({ first_name: z.string(), last_name: z.string() }),
  address: addressSchema,
  email: z.string(),
  payment_methods: z.record(z.string(), methodSchema),
  /** The oldest first. */
  orders: z.array(z.string()),
})

export const retailStatusSchema = z.enum([
  'pending',
  'pending (item modified)',
  'processed',
  'delivered',
  'cancelled',
  'return requested',
  'exchange requested',
])

const orderSchema = z.object({
  order_id: z.string(),
  user_id: z.string(),
  address: addressSchema,
  items: z.array(
    z.object({
      name: z.string(),
      product_id: z.string(),
      item_id: z.string(),
      price: z.number(),
      options: z.record(z.string(), z.string()),
    }),
  ),
  status: retailStatusSchema,
  fulfillments: z.array(z.object({ tracking_id: z.array(z.string()), item_ids: z.array(z.string()) })),
  payment_history: z.array(
    z.object({
      transaction_type: z.enum(['payment', 'refund']),
      amount: z.number(),
      payment_method_id: z.string(),
    }),
  ),
  return_items: z.array(z.string()).optional(),
  return_payment_method_id: z.string().optional(),
  exchange_items: z.array(z.string()).optional(),
  exchange_new_items: z.array(z.string()).optional(),
  exchange_payment_method_id: z.string().optional(),
  exchange_price_difference: z.number().optional(),
})

/** A whole shop in one file, in the shape of tau-bench's retail shop: goods with variants, customers, orders. */
export const retailDbSchema = z.object({
  products: z.record(z.string(), productSchema),
  users: z.record(z.string(), userSchema),
  orders: z.record(z.string(), orderSchema),
})
export type RetailDb = z.infer<typeof retailDbSchema>
export type RetailProduct = z.infer<typeof productSchema>
export type RetailUser = z.infer<typeof userSchema>
export type RetailOrder = z.infer<typeof orderSchema>
export type RetailMethod = z.infer<typeof methodSchema>
export type RetailAddress = z.infer<typeof addressSchema>
