import { z } from 'zod'
import { instantSchema } from './language.ts'

export const verdictSchema = z.enum(['allow', 'deny', 'needs-approval'])

/** What a turn ought to have been ruled: kept, and asked of all rules before they are published. */
export const lessonWishSchema = z.object({
  /** The explained turn. */
  entryId: z.string().max(64),
  expected: verdictSchema,
  why: z.string().trim().min(1).max(400),
})
export type LessonWish = z.infer<typeof lessonWishSchema>

/** A learned test. `found`: what the rules on trial make of it; null: its turn was erased. */
export const lessonSchema = z.object({
  id: z.string(),
  number: z.int(),
  conversationId: z.string(),
  why: z.string(),
  authorName: z.string(),
  madeAt: instantSchema,
  expected: verdictSchema,
  found: verdictSchema.nullable(),
  isMet: z.boolean(),
})
export type Lesson = z.infer<typeof lessonSchema>

/**
 * What rules would have changed of the last `days`: of so many conversations in which something was ruled, how many would
 * have come out otherwise, how much more would have gone back to customers, and how many more would have waited for a
 * person. `isWhole` false: only the newest of them were looked at.
 */
export const releaseSchema = z.object({
  days: z.int(),
  conversations: z.int(),
  changed: z.int(),
  isWhole: z.boolean(),
  toCustomers: z.array(z.object({ amountMinor: z.int(), currency: z.string() })),
  approvals: z.int(),
  refusals: z.int(),
  lessons: z.array(lessonSchema),
})
export type Release = z.infer<typeof releaseSchema>
