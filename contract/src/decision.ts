import { z } from 'zod'
import { groundSchema } from './ground.ts'
import { instantSchema, languageSchema } from './language.ts'
import { readingSchema } from './reading.ts'
import { topicSchema } from './routing.ts'

export const decisionKindSchema = z.enum(['answer', 'ask', 'automate', 'hand-off', 'offer-person', 'stay-silent'])

/** A sentence as data: a code with its parameters, worded by the reader's language. */
export const reasonSchema = z.object({ code: z.string(), words: z.array(z.string()) })
export type Reason = z.infer<typeof reasonSchema>

/** What was considered and not done, and why. */
export const droppedSchema = z.object({ act: z.string(), reason: reasonSchema })
export type Dropped = z.infer<typeof droppedSchema>

/** The explanation of one turn, kept in the log: with it the same decision can be made again. */
export const turnRecordSchema = z.object({
  /** The customer's entries (`seq`) this turn answers. */
  answers: z.object({ from: z.int(), to: z.int() }),
  utterance: z.string(),
  reading: readingSchema,
  decision: z.object({ kind: decisionKindSchema, act: z.string(), reason: reasonSchema }),
  dropped: z.array(droppedSchema),
  /** Where a hand-off went and why; absent in records older than that, and where nothing was handed off. */
  queue: z
    .object({
      id: z.string(),
      because: z.enum(['words', 'history', 'role', 'default']),
      topic: topicSchema.nullable(),
      priority: z.int(),
    })
    .optional(),
  /** What was read, when: records with the facts as they were, articles with their version. */
  grounds: z.array(groundSchema),
  facts: z.record(z.string(), z.unknown()),
  language: languageSchema,
  outcome: z.enum(['sent', 'held', 'superseded']),
  plannedAt: instantSchema,
  tookMs: z.number(),
})
export type TurnRecord = z.infer<typeof turnRecordSchema>
