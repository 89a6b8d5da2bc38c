import { z } from 'zod'
import { instantSchema, localizedSchema, moneySchema } from './language.ts'

/** Where something goes. Fields a country does not use are empty. */
export const addressSchema = z.object({
  name: z.string(),
  line1: z.string(),
  line2: z.string(),
  city: z.string(),
  region: z.string(),
  postcode: z.string(),
  country: z.string(),
  phone: z.string(),
})
export type Address = z.infer<typeof addressSchema>

/** A way to pay that the shop has on file. `balance` is known of gift cards and store credit only. */
export const paymentMethodSchema = z.object({
  id: z.string(),
  kind: z.enum(['card', 'wallet', 'bank', 'gift-card', 'store-credit']),
  /** As its owner knows it: `Visa ••9212`, `微信支付`. */
  label: localizedSchema,
  lastFour: z.string().nullable(),
  balance: moneySchema.nullable(),
})
export type PaymentMethod = z.infer<typeof paymentMethodSchema>

/** Money off that a customer holds. `usedFor`: the order it was used for. */
export const couponSchema = z.object({
  code: z.string(),
  title: localizedSchema,
  off: moneySchema,
  /** From what worth of goods on. */
  minimum: moneySchema,
  expiresAt: instantSchema.nullable(),
  usedFor: z.string().nullable(),
})
export type Coupon = z.infer<typeof couponSchema>

/** What somebody pays for every so often. `renewsAt` null: it ends at `endsAt` and is not renewed. */
export const membershipSchema = z.object({
  id: z.string(),
  plan: localizedSchema,
  since: instantSchema,
  renewsAt: instantSchema.nullable(),
  endsAt: instantSchema,
  price: moneySchema,
  paidAt: instantSchema,
  methodId: z.string(),
  points: z.int(),
  benefits: z.array(localizedSchema),
  /** Whether any benefit was used since it was last paid. */
  isUsed: z.boolean(),
})
export type Membership = z.infer<typeof membershipSchema>

/** What the shop knows of a customer beyond name and orders. `tier` is the shop's own word for a membership. */
export const accountSchema = z.object({
  externalId: z.string(),
  /** Where the shop writes to. */
  email: z.string().nullable().optional(),
  tier: z.string().nullable(),
  memberSince: instantSchema.nullable(),
  methods: z.array(paymentMethodSchema),
  addresses: z.array(addressSchema),
  coupons: z.array(couponSchema).optional(),
  membership: membershipSchema.nullable().optional(),
})
export type Account = z.infer<typeof accountSchema>

/** One thing that can be bought: a product in one choice of its options. */
export const variantSchema = z.object({
  sku: z.string(),
  options: z.array(z.object({ name: localizedSchema, value: localizedSchema })),
  price: moneySchema,
  isAvailable: z.boolean(),
})
export type Variant = z.infer<typeof variantSchema>

export const productSchema = z.object({
  id: z.string(),
  title: localizedSchema,
  /** The shop's own word, such as `food`; policies speak of it. */
  category: z.string(),
  variants: z.array(variantSchema),
})
export type Product = z.infer<typeof productSchema>

/** Money that moved for an order, oldest first. A payment comes from the customer, a refund goes to them. */
export const paymentSchema = z.object({
  id: z.string(),
  kind: z.enum(['payment', 'refund']),
  methodId: z.string(),
  amount: moneySchema,
  at: instantSchema,
})
export type Payment = z.infer<typeof paymentSchema>

/** Pieces of one line of an order. */
export const lineQuantitySchema = z.object({ lineId: z.string(), quantity: z.int().min(1) })
export type LineQuantity = z.infer<typeof lineQuantitySchema>

/** One line of an order and the variant that is to take its place. */
export const swapSchema = z.object({ lineId: z.string(), newSku: z.string() })
export type Swap = z.infer<typeof swapSchema>

/** How goods that go back are given to the carrier. */
export const handoverSchema = z.enum(['drop-off', 'pick-up'])
export type Handover = z.infer<typeof handoverSchema>

export const returnStateSchema = z.enum(['requested', 'label-made', 'in-transit', 'received', 'closed', 'cancelled'])

/** Goods on their way back, under an RMA number. An exchange names what is sent instead. */
export const returnRequestSchema = z.object({
  id: z.string(),
  rmaNumber: z.string(),
  kind: z.enum(['return', 'exchange']),
  lines: z.array(lineQuantitySchema),
  swaps: z.array(swapSchema),
  methodId: z.string().nullable(),
  /** Of an exchange: what is still to be paid (above 0) or to be given back (below 0). Of a return: what is given back, below 0. */
  settlement: moneySchema,
  state: returnStateSchema,
  requestedAt: instantSchema,
})
export type ReturnRequest = z.infer<typeof returnRequestSchema>

/** Whom an invoice is made out to. A company in mainland China has a tax number of 15, 18 or 20 characters. */
export const invoiceTitleSchema = z.object({
  kind: z.enum(['personal', 'company']),
  name: z.string().min(1).max(100),
  taxNumber: z.string().max(20).nullable(),
})
export type InvoiceTitle = z.infer<typeof invoiceTitleSchema>

/** `sentTo`: the address on file it went to, as much of it as may be shown; `sentAgainAt`: when it last went once more. */
export const invoiceSchema = invoiceTitleSchema.extend({
  number: z.string(),
  at: instantSchema,
  sentTo: z.string(),
  sentAgainAt: instantSchema.optional(),
})
export type Invoice = z.infer<typeof invoiceSchema>

/** What was dealt about one order beyond what every reader of it needs. */
export const dealingSchema = z.object({
  orderId: z.string(),
  shipTo: addressSchema.nullable(),
  payments: z.array(paymentSchema),
  returns: z.array(returnRequestSchema),
  /** How often what was changed after the order was placed. */
  changes: z.object({ items: z.int(), address: z.int(), payment: z.int() }),
  /** Compensations given, by what for. */
  compensations: z.array(z.object({ what: z.string(), amount: moneySchema })),
  /** Since when it is held back, at its owner's wish. */
  heldAt: instantSchema.optional(),
  /** Invoices that were made out, oldest first. */
  invoices: z.array(invoiceSchema).optional(),
})
export type Dealing = z.infer<typeof dealingSchema>

/** What not every shop or carrier can do. */
export const serviceSchema = z.enum(['pick-up', 'invoices'])
export type Service = z.infer<typeof serviceSchema>

/** What is read before something is done about orders: afresh, never from a memory of earlier readings. */
export const shopFactsSchema = z.object({
  account: accountSchema,
  products: z.array(productSchema),
  dealings: z.array(dealingSchema),
  /** What shop and carrier can do beyond what all of them can. */
  capabilities: z.array(serviceSchema).optional(),
  readAt: instantSchema,
})
export type ShopFacts = z.infer<typeof shopFactsSchema>
