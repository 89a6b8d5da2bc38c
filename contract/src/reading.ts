import { z } from 'zod'

/** Words of the utterance by position: `[start, end)` in UTF-16 units of the utterance as given. */
export const spanSchema = z.object({ text: z.string(), start: z.int(), end: z.int() })
export type Span = z.infer<typeof spanSchema>

export const actKindSchema = z.enum([
  'request',
  'inform',
  'affirm',
  'deny',
  'correct',
  'cancel',
  'repeat',
  'greet',
  'thank',
  'bye',
  'small-talk',
  'none',
])
export type ActKind = z.infer<typeof actKindSchema>

/** One thing the speaker does with one stretch of words. */
export const actSchema = spanSchema.extend({ kind: actKindSchema })
export type Act = z.infer<typeof actSchema>

/** An intent with its calibrated confidence (0 to 1) and the words that carried it. */
export const intentGuessSchema = z.object({
  intent: z.string(),
  confidence: z.number(),
  words: z.array(z.string()),
  act: z.int(),
})
export type IntentGuess = z.infer<typeof intentGuessSchema>

export const slotTypeSchema = z.enum([
  'order',
  'choice',
  'tracking',
  'rma',
  'product',
  'email',
  'code',
  'phone',
  'money',
  'quantity',
  'date',
])
export type SlotType = z.infer<typeof slotTypeSchema>

/**
 * A filled slot. `value` is normalised: an order's or choice's id, a tracking number without spaces, a code's six
 * digits, an e-mail in lower case, a date as `YYYY-MM-DD`. `how` says by what it was found. Several slots of one type
 * with the same span are candidates that fit equally well.
 */
export const slotSchema = spanSchema.extend({
  type: slotTypeSchema,
  value: z.string(),
  how: z.enum(['exact', 'typo', 'ordinal', 'mention', 'tracking', 'pattern']),
  confidence: z.number(),
})
export type Slot = z.infer<typeof slotSchema>

/** Mood with the words that moved it. Sentiment runs from -1 to 1, anger and urgency from 0 to 1. */
export const moodSchema = z.object({
  sentiment: z.number(),
  anger: z.number(),
  urgency: z.number(),
  words: z.array(z.string()),
})
export type Mood = z.infer<typeof moodSchema>

/** Which model read it: any past reading can be repeated with this. */
export const modelVersionSchema = z.object({ base: z.string(), correctionsUpTo: z.int() })
export type ModelVersion = z.infer<typeof modelVersionSchema>

/** What was understood of one utterance. */
export const readingSchema = z.object({
  language: z.enum(['zh', 'en', 'mixed', 'unknown']),
  acts: z.array(actSchema),
  intents: z.array(intentGuessSchema),
  slots: z.array(slotSchema),
  mood: moodSchema,
  wantsHuman: z.object({ value: z.boolean(), confidence: z.number(), words: z.array(z.string()) }),
  /** The separate answer-or-ask gate: sure enough to act, offer the best as choices, ask again, or not understood at all. */
  gate: z.enum(['answer', 'offer', 'ask', 'not-understood']),
  model: modelVersionSchema,
})
export type Reading = z.infer<typeof readingSchema>
