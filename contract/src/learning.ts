import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'
import { intentGuessSchema, readingSchema } from './reading.ts'

/** The intent of what is none: a right answer like any other. */
export const outOfScopeIntent = 'out-of-scope'

/** Lower-case words with hyphens between them, such as `gift-wrapping`. */
export const intentNameSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** An intent the assistant knows. `taught`: how many examples of it the workspace itself gave. */
export const intentSchema = z.object({
  intent: z.string(),
  label: localizedSchema,
  description: localizedSchema,
  isOwn: z.boolean(),
  taught: z.int(),
})
export type Intent = z.infer<typeof intentSchema>
export const intentListSchema = z.object({ intents: z.array(intentSchema) })
export type IntentList = z.infer<typeof intentListSchema>

const labelSchema = z.object({ zh: z.string().trim().min(1).max(80), en: z.string().trim().min(1).max(80) })
const descriptionSchema = z.object({ zh: z.string().trim().min(1).max(400), en: z.string().trim().min(1).max(400) })
const utteranceSchema = z.string().trim().min(1).max(500)

/** An intent of the workspace's own. What can be told apart by a machine needs a few examples. */
export const newIntentSchema = z.object({
  intent: intentNameSchema,
  label: labelSchema,
  description: descriptionSchema,
  examples: z.array(utteranceSchema).min(3).max(50),
})
export type NewIntent = z.infer<typeof newIntentSchema>

/** `entryId` is a customer's message or the turn that answered it; `intent` what it means, `out-of-scope` included. */
export const correctionSchema = z.object({ entryId: z.string().max(64), intent: z.string().max(60) })
export type CorrectionWish = z.infer<typeof correctionSchema>

/** The correction as saved, and how the same words are read from now on. */
export const correctedSchema = z.object({
  exampleId: z.string(),
  sequence: z.int(),
  intents: z.array(intentGuessSchema),
  gate: readingSchema.shape.gate,
})
export type Corrected = z.infer<typeof correctedSchema>

/** One example the workspace gave. `from` is where it was said; null: written as an example. */
export const taughtExampleSchema = z.object({
  id: z.string(),
  sequence: z.int(),
  utterance: z.string(),
  intent: z.string(),
  language: readingSchema.shape.language,
  author: z.object({ id: z.string(), name: z.string() }),
  taughtAt: instantSchema,
  from: z.object({ conversationId: z.string(), entryId: z.string() }).nullable(),
  withdrawnAt: instantSchema.nullable(),
})
export type TaughtExample = z.infer<typeof taughtExampleSchema>

/** Newest first. Pass `next` as `before` for the page after. */
export const taughtExamplesSchema = z.object({ examples: z.array(taughtExampleSchema), next: z.int().nullable() })
export type TaughtExamples = z.infer<typeof taughtExamplesSchema>
export const learningPageSchema = z.object({ before: z.coerce.number().int().min(1).max(2_147_483_647).optional() })

export const trainingCauseSchema = z.enum(['examples', 'withdrawal', 'new-intent', 'new-version', 'wish'])
export type TrainingCause = z.infer<typeof trainingCauseSchema>
export const trainingStateSchema = z.enum(['due', 'running', 'promoted', 'refused', 'failed'])
export type TrainingState = z.infer<typeof trainingStateSchema>

const scoreSchema = z.object({ right: z.int(), of: z.int() })
export type Score = z.infer<typeof scoreSchema>

/** Right answers on the regression set in each language, and on the workspace's own tests. */
const scoresSchema = z.object({ zh: scoreSchema, en: scoreSchema, taught: scoreSchema })
export type Scores = z.infer<typeof scoresSchema>

/** A line that was read rightly before and is not any more. `set` says whose line: ours, or the workspace's own. */
const failingLineSchema = z.object({
  set: z.enum(['regression', 'taught']),
  utterance: z.string(),
  intent: z.string(),
  readAs: z.string(),
})
export type FailingLine = z.infer<typeof failingLineSchema>

/** What one attempt at a new base found. `scores.before` is the base in force; for `taught`, the model in force. */
export const trainingReportSchema = z.object({
  base: z.string(),
  examples: z.object({ shipped: z.int(), taught: z.int() }),
  scores: z.object({ before: scoresSchema, after: scoresSchema }),
  failing: z.array(failingLineSchema),
  tookMs: z.int(),
  modelBytes: z.int(),
})
export type TrainingReport = z.infer<typeof trainingReportSchema>

export const trainingSchema = z.object({
  id: z.string(),
  number: z.int(),
  because: trainingCauseSchema,
  state: trainingStateSchema,
  askedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  report: trainingReportSchema.nullable(),
  /** Why an attempt came to no end, in the words of the machine. */
  failure: z.string().nullable(),
})
export type Training = z.infer<typeof trainingSchema>

/** Newest first. */
export const trainingsSchema = z.object({ trainings: z.array(trainingSchema), next: z.int().nullable() })
export type Trainings = z.infer<typeof trainingsSchema>
