import { z } from 'zod'
import { instantSchema, localizedSchema, moneySchema } from './language.ts'
import { statedReasonSchema } from './reading.ts'

/** For whom and what a clause holds; an absent list means all of them. */
export const clauseScopeSchema = z.object({
  categories: z.array(z.string()).optional(),
  productIds: z.array(z.string()).optional(),
  tiers: z.array(z.string()).optional(),
  reasons: z.array(statedReasonSchema).optional(),
})
export type ClauseScope = z.infer<typeof clauseScopeSchema>

/** How far an order has come, as policies speak of it. */
export const orderStageSchema = z.enum(['unpaid', 'open', 'packed', 'shipped', 'delivered', 'closed'])
export type OrderStage = z.infer<typeof orderStageSchema>

const base = { id: z.string(), scope: clauseScopeSchema }

/**
 * One sentence of a policy with its blanks. Several of a kind may stand in a policy: the first whose scope fits counts,
 * so that the special stands before the general. What no clause speaks of is not allowed.
 */
export const clauseSchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('cancel-while'),
    stages: z.array(orderStageSchema),
    isReasonNeeded: z.boolean(),
  }),
  /** Reasons for cancelling that count; without such a clause all do. */
  z.object({ ...base, kind: z.literal('cancel-reasons'), reasons: z.array(statedReasonSchema) }),
  z.object({
    ...base,
    kind: z.literal('change-while'),
    what: z.enum(['address', 'items', 'payment']),
    stages: z.array(orderStageSchema),
    /** How often; null: as often as one likes. */
    times: z.int().nullable(),
  }),
  /** After an item was changed once, what of these is closed. */
  z.object({
    ...base,
    kind: z.literal('closed-after-change'),
    what: z.array(z.enum(['cancel', 'address', 'items', 'payment'])),
  }),
  /** After goods of an order were sent back or exchanged, what of these is closed. */
  z.object({ ...base, kind: z.literal('closed-after-return'), what: z.array(z.enum(['return', 'exchange'])) }),
  z.object({ ...base, kind: z.literal('return-window'), days: z.int().nullable() }),
  z.object({ ...base, kind: z.literal('exchange-window'), days: z.int().nullable(), times: z.int().nullable() }),
  /** Not taken back, unless the fault is the shop's (damaged, wrong, missing, faulty, not as described). */
  z.object({ ...base, kind: z.literal('non-returnable') }),
  z.object({ ...base, kind: z.literal('return-postage'), paidBy: z.enum(['shop', 'customer']) }),
  z.object({ ...base, kind: z.literal('restocking-fee'), percent: z.number().min(0).max(100) }),
  z.object({ ...base, kind: z.literal('refund-to'), ways: z.array(z.enum(['original', 'gift-card', 'store-credit'])) }),
  /** Where the difference goes when items are changed for cheaper ones: as `refund-to`, or to any way to pay on file. */
  z.object({
    ...base,
    kind: z.literal('difference-to'),
    ways: z.array(z.enum(['original', 'store-credit', 'gift-card', 'on-file'])),
  }),
  z.object({ ...base, kind: z.literal('refund-time'), methodKinds: z.array(z.string()), days: z.int() }),
  z.object({ ...base, kind: z.literal('claim-window'), days: z.int() }),
  /** A claim for more than this rests on a photo; without one a person has to agree. */
  z.object({ ...base, kind: z.literal('evidence-needed'), above: moneySchema }),
  z.object({ ...base, kind: z.literal('refund-without-return'), below: moneySchema }),
  z.object({
    ...base,
    kind: z.literal('instant-refund'),
    upTo: moneySchema,
    minOrders: z.int(),
    maxReturnShare: z.number(),
  }),
  z.object({
    ...base,
    kind: z.literal('late-compensation'),
    everyDays: z.int(),
    amount: moneySchema,
    most: moneySchema,
  }),
  /** A parcel counts as lost so long after its last scan. */
  z.object({ ...base, kind: z.literal('lost-after'), days: z.int() }),
  z.object({ ...base, kind: z.literal('price-protection'), days: z.int() }),
  /** How far an order may be for its owner to have it held back. */
  z.object({ ...base, kind: z.literal('hold-while'), stages: z.array(orderStageSchema) }),
  /** A membership ended so soon after it was paid, and never used, is paid back whole; later it runs to its end. */
  z.object({ ...base, kind: z.literal('membership-refund'), days: z.int() }),
  /** A coupon that was forgotten counts so long after the order was placed, once for each order. */
  z.object({ ...base, kind: z.literal('coupon-after-order'), days: z.int() }),
  /** An invoice can be asked for so long after the order was placed. */
  z.object({ ...base, kind: z.literal('invoice-window'), days: z.int() }),
  z.object({ ...base, kind: z.literal('approval-above'), amount: moneySchema }),
  /**
   * A person looks at it when this holds: `returns-share` = returned pieces over bought pieces of the last `withinDays`
   * (counted from `minPieces` on); `claims` = claims of the last `withinDays`.
   */
  z.object({
    ...base,
    kind: z.literal('fraud-brake'),
    formula: z.enum(['returns-share', 'claims']),
    above: z.number(),
    withinDays: z.int(),
    minPieces: z.int(),
  }),
])
export type Clause = z.infer<typeof clauseSchema>
export type ClauseKind = Clause['kind']

/**
 * A standing exception: who or what it is for, until when, why, and the clause that holds instead. A seller's is for
 * their own goods only.
 */
export const policyExceptionSchema = z.object({
  id: z.string(),
  sellerId: z.string().nullable(),
  customerId: z.string().nullable(),
  orderId: z.string().nullable(),
  productId: z.string().nullable(),
  until: instantSchema.nullable(),
  why: z.string(),
  clause: clauseSchema,
})
export type PolicyException = z.infer<typeof policyExceptionSchema>

/**
 * What somebody who watches lets the assistant give a customer for an order, once: up to an amount, until then. A seller's
 * is for their own goods, within the operator's limit.
 */
export const goodwillSchema = z.object({
  id: z.string(),
  sellerId: z.string().nullable(),
  orderId: z.string(),
  upTo: moneySchema,
  until: instantSchema,
})
export type Goodwill = z.infer<typeof goodwillSchema>

/** The most or least a seller may set, by the operator. */
export const operatorLimitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('return-days-at-least'), days: z.int() }),
  z.object({ kind: z.literal('restocking-at-most'), percent: z.number() }),
  z.object({ kind: z.literal('compensation-at-most'), amount: moneySchema }),
  z.object({ kind: z.literal('approval-at-most'), amount: moneySchema }),
])
export type OperatorLimit = z.infer<typeof operatorLimitSchema>

/** One version of somebody's rules: the operator's (`sellerId` null) or a seller's, which come first where they speak. */
export const policySchema = z.object({
  name: z.string(),
  version: z.int(),
  sellerId: z.string().nullable(),
  title: localizedSchema,
  clauses: z.array(clauseSchema),
  limits: z.array(operatorLimitSchema),
})
export type Policy = z.infer<typeof policySchema>
