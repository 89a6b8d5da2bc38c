import { z } from 'zod'
import { instantSchema, localizedSchema, moneySchema } from './language.ts'
import { rulingSchema } from './ruling.ts'

/** Whether the reader decides on it; not on what they asked for themselves, and not on what is somebody else's to allow. */
export const mayDecideSchema = z.enum(['yes', 'asked-oneself', 'not-an-approver', 'operator-decides'])
export type MayDecide = z.infer<typeof mayDecideSchema>

/**
 * Something that policy allows only with a person's yes: what would be done, for whom, by which clauses. `customerName` is
 * null for a seller's member; `order` where the shop could not be read. `askedBy`: the member who asked at the desk.
 */
export const approvalTaskSchema = z.object({
  id: z.string(),
  askedAt: instantSchema,
  conversationId: z.string(),
  workflow: localizedSchema,
  customerName: z.string().nullable(),
  order: z
    .object({
      number: z.string(),
      placedAt: instantSchema,
      sellerName: localizedSchema,
      total: moneySchema,
      items: z.array(z.object({ title: localizedSchema, quantity: z.int(), price: moneySchema })),
    })
    .nullable(),
  askedBy: z.string().nullable(),
  mayDecide: mayDecideSchema,
  /** The rules refuse it, and an exception was asked for: the sentence that would hold for this order, for a while. */
  exception: localizedSchema.nullable(),
  ruling: rulingSchema,
})
export type ApprovalTask = z.infer<typeof approvalTaskSchema>

export const approvalListSchema = z.object({ approvals: z.array(approvalTaskSchema) })

/**
 * A yes or no with its reason, which the log keeps. An exception is answered in one tap: its reason may be '', and `days`
 * says how long a yes can be made use of.
 */
export const approvalDecisionSchema = z.object({
  isGranted: z.boolean(),
  why: z.string().trim().max(400),
  days: z.int().min(1).max(30).optional(),
})
export type ApprovalDecision = z.infer<typeof approvalDecisionSchema>
