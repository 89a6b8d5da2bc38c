import { z } from 'zod'
import { localizedSchema, moneySchema } from './language.ts'
import { rulingSchema, wishSchema } from './ruling.ts'

/** What a role, or one member, may give back by their own word. */
export const refundCapSchema = z.object({
  role: z.enum(['agent', 'supervisor', 'admin']),
  memberId: z.uuid().nullable(),
  amount: moneySchema,
})
export type RefundCap = z.infer<typeof refundCapSchema>
export const refundCapListSchema = z.object({ caps: z.array(refundCapSchema) })

/** A member's wish for the customer they speak with. `isToBeDone` false: only what policy says about it. */
export const memberWishSchema = z.object({ wish: wishSchema, isToBeDone: z.boolean() })
export type MemberWish = z.infer<typeof memberWishSchema>

/**
 * `runId`: what is being done, or waits for another's yes; null when nothing is. `why`: the reasons of a refusal in the
 * words a customer would hear.
 */
export const memberWishAnswerSchema = z.object({
  ruling: rulingSchema,
  runId: z.string().nullable(),
  why: z.array(localizedSchema),
})
export type MemberWishAnswer = z.infer<typeof memberWishAnswerSchema>
