import { z } from 'zod'
import { instantSchema } from './language.ts'
import { rulingSchema } from './ruling.ts'

/** Something that policy allows only with a person's yes: what would be done, for whom, by which clauses. */
export const approvalTaskSchema = z.object({
  id: z.string(),
  askedAt: instantSchema,
  conversationId: z.string(),
  workflow: z.string(),
  customerName: z.string().nullable(),
  ruling: rulingSchema,
})
export type ApprovalTask = z.infer<typeof approvalTaskSchema>

export const approvalListSchema = z.object({ approvals: z.array(approvalTaskSchema) })

/** A yes or no with its reason, which the log keeps. */
export const approvalDecisionSchema = z.object({ isGranted: z.boolean(), why: z.string().trim().min(1).max(400) })
export type ApprovalDecision = z.infer<typeof approvalDecisionSchema>
