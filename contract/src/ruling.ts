import { z } from 'zod'
import { addressSchema, handoverSchema, invoiceTitleSchema, lineQuantitySchema, swapSchema } from './dealings.ts'
import { localizedSchema, moneySchema } from './language.ts'
import { clauseSchema } from './policy.ts'
import { statedReasonSchema } from './reading.ts'
import { reasonSchema } from './decision.ts'

const ofOrder = { orderId: z.string() }
const reason = { reason: statedReasonSchema.nullable() }
/** How goods that go back are given to the carrier; absent: they are brought to it. */
const handover = { handover: handoverSchema.optional() }

/** Something somebody wants done. Ids only: what they stand for is read when it is ruled on. */
export const wishSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cancel-order'), ...ofOrder, ...reason }),
  z.object({ kind: z.literal('change-address'), ...ofOrder, address: addressSchema }),
  z.object({ kind: z.literal('change-items'), ...ofOrder, swaps: z.array(swapSchema).min(1), methodId: z.string() }),
  z.object({ kind: z.literal('change-payment'), ...ofOrder, methodId: z.string() }),
  z.object({
    kind: z.literal('return-items'),
    ...ofOrder,
    ...reason,
    lines: z.array(lineQuantitySchema).min(1),
    /** Where the money goes; null: back the way it came. */
    methodId: z.string().nullable(),
    ...handover,
  }),
  z.object({
    kind: z.literal('exchange-items'),
    ...ofOrder,
    ...reason,
    swaps: z.array(swapSchema).min(1),
    methodId: z.string().nullable(),
    ...handover,
  }),
  /** Something arrived damaged, wrong, faulty, not as described, or not at all. */
  z.object({
    kind: z.literal('claim'),
    ...ofOrder,
    reason: statedReasonSchema,
    lines: z.array(lineQuantitySchema).min(1),
    remedy: z.enum(['refund', 'replacement']),
    /** Ids of the photos that show it. Absent: nobody was asked for any; empty: there are none. */
    evidence: z.array(z.string()).optional(),
  }),
  /** Something for the trouble of a late parcel. */
  z.object({ kind: z.literal('compensate'), ...ofOrder }),
  /** Not sent until somebody has looked into it: its owner says that they did not place it. */
  z.object({ kind: z.literal('hold-order'), ...ofOrder }),
  /** The membership is not renewed any more. `orderId` is the id of the membership. */
  z.object({ kind: z.literal('end-membership'), ...ofOrder }),
  /** A coupon that was held and not used when the order was placed. `methodId` null: back the way it was paid. */
  z.object({ kind: z.literal('apply-coupon'), ...ofOrder, code: z.string(), methodId: z.string().nullable() }),
  z.object({ kind: z.literal('request-invoice'), ...ofOrder, invoice: invoiceTitleSchema }),
  /** The invoice that was made out goes to the address on file once more. */
  z.object({ kind: z.literal('resend-invoice'), ...ofOrder }),
  /** What somebody who watches lets the assistant give for an order. The amount is ruled on, not wished for. */
  z.object({ kind: z.literal('goodwill'), ...ofOrder, goodwillId: z.string() }),
  z.object({ kind: z.literal('price-difference'), ...ofOrder, lines: z.array(lineQuantitySchema).min(1) }),
])
export type Wish = z.infer<typeof wishSchema>
export type WishKind = Wish['kind']

/** The words of a policy that a ruling rests on. */
export const clauseUsedSchema = z.object({
  policy: z.string(),
  version: z.int(),
  clause: z.string(),
  sentence: localizedSchema,
})
export type ClauseUsed = z.infer<typeof clauseUsedSchema>

/** Done only once the goods of the run are back. Written down, and its things claimed, with everything else. */
const onArrival = { after: z.literal('arrival').optional() }

/**
 * One thing that is done in the world, in the order of the list; when one fails the rest is not tried. `thing` of money
 * names what it is for: the database lets each thing be paid once.
 */
export const effectPlanSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shop'), wish: wishSchema, settlement: moneySchema }),
  z.object({
    kind: z.literal('charge'),
    ...ofOrder,
    methodId: z.string(),
    amount: moneySchema,
    things: z.array(z.string()).min(1),
    ...onArrival,
  }),
  z.object({
    kind: z.literal('refund'),
    ...ofOrder,
    methodId: z.string(),
    amount: moneySchema,
    things: z.array(z.string()).min(1),
    /** Of a charge that is given back because the rest was refused: its position in the run. No ruling has it. */
    reverses: z.int().optional(),
    ...onArrival,
  }),
  z.object({
    kind: z.literal('label'),
    ...ofOrder,
    paidBy: z.enum(['shop', 'customer']),
    /** The carrier comes for it; absent: it is brought to the carrier. */
    isPickedUp: z.literal(true).optional(),
  }),
])
export type EffectPlan = z.infer<typeof effectPlanSchema>

/** What becomes of somebody's money: what they get back (below 0 they pay), by what way, and until when. */
export const settlementSchema = z.object({
  toCustomer: moneySchema,
  methodId: z.string().nullable(),
  withinDays: z.int().nullable(),
})
export type Settlement = z.infer<typeof settlementSchema>

/**
 * Whether a wish may be done, by which clauses, and what exactly would happen. `deny` names in `alternatives` what is
 * still possible. Made by `decideWish` alone; nothing reaches an effect without one.
 */
export const rulingSchema = z.object({
  verdict: z.enum(['allow', 'deny', 'needs-approval']),
  wish: wishSchema,
  reasons: z.array(reasonSchema),
  clauses: z.array(clauseUsedSchema),
  effects: z.array(effectPlanSchema),
  settlement: settlementSchema.nullable(),
  /** `clause`: of an exception that can be asked for, the sentence that would hold. */
  alternatives: z.array(z.object({ kind: z.string(), reason: reasonSchema, clause: clauseSchema.optional() })),
})
export type Ruling = z.infer<typeof rulingSchema>
