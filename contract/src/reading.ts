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

/**
 * An intent with its calibrated confidence (0 to 1) and the words that carried it. Neighbours that are acted on alike
 * count together under one name; `finer` says which of them it was.
 */
export const intentGuessSchema = z.object({
  intent: z.string(),
  finer: z.string().optional(),
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
  'period',
  'duration',
  'part-of-day',
  'option',
  'reason',
  'id',
  'address',
  'postcode',
  'name',
])
export type SlotType = z.infer<typeof slotTypeSchema>

/** Why somebody wants to give something back, or is unhappy with it: the values of a slot `reason`. */
export const statedReasonSchema = z.enum([
  'no-longer-needed',
  'ordered-by-mistake',
  'changed-mind',
  'too-big',
  'too-small',
  'damaged',
  'wrong-item',
  'missing',
  'late',
  'better-price',
  'quality',
  'not-as-described',
])
export type StatedReason = z.infer<typeof statedReasonSchema>

export const partOfDaySchema = z.enum(['morning', 'noon', 'afternoon', 'evening', 'night'])
export type PartOfDay = z.infer<typeof partOfDaySchema>

/**
 * A shape of a tenant's own numbers, in a language too small to be slow: `#` is a digit, `{2 letters}`, `{4-8 digits}` and
 * `{6 signs}` (either) are what they say, anything else is itself, in either case; hyphens and blanks may be left out.
 */
export const idPatternSchema = z.object({
  type: z.string().min(1).max(40),
  pattern: z
    .string()
    .max(60)
    .regex(/^(?:[A-Za-z0-9 /_#-]|\{[0-9]{1,2}(?:-[0-9]{1,2})? (?:letters|digits|signs)\})+$/),
})
export type IdPattern = z.infer<typeof idPatternSchema>

/**
 * A filled slot. `value` is normalised: an order's or choice's id, a product's sku, a tracking number without spaces, a
 * code's six digits, an e-mail in lower case, a date as `YYYY-MM-DD`, a period as two of them with `/` between (the last
 * day counts), a duration in ISO 8601, money as `12.50 CNY`, a quantity in figures or `all` or `half`. `how` says by what
 * it was found. Several slots of one type with the same span are candidates that fit equally well.
 */
export const slotSchema = spanSchema.extend({
  type: slotTypeSchema,
  value: z.string(),
  how: z.enum(['exact', 'typo', 'ordinal', 'mention', 'tracking', 'pattern']),
  confidence: z.number(),
  /** Of a product: the order it stands in. */
  orderId: z.string().optional(),
  /** Of an option: its name, such as `colour`. Of an id: the tenant's word for it. Of a tracking number: the carrier. */
  kind: z.string().optional(),
  /** Of a date. */
  partOfDay: partOfDaySchema.optional(),
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

const gateSchema = z.enum(['answer', 'offer', 'ask', 'not-understood'])

/** What was understood of one utterance. */
export const readingSchema = z.object({
  language: z.enum(['zh', 'en', 'mixed', 'unknown']),
  acts: z.array(actSchema),
  intents: z.array(intentGuessSchema),
  slots: z.array(slotSchema),
  mood: moodSchema,
  wantsHuman: z.object({ value: z.boolean(), confidence: z.number(), words: z.array(z.string()) }),
  /** The separate answer-or-ask gate: sure enough to act, offer the best as choices, ask again, or not understood at all. */
  gate: gateSchema,
  model: modelVersionSchema,
  /**
   * There when a second reader was asked because the first was not sure: who, what came of it, and what the first had
   * read. `taken`: intents and gate are the second's.
   */
  second: z
    .object({
      reader: z.string(),
      outcome: z.enum(['taken', 'abstained', 'late', 'failed', 'refused']),
      first: z.object({ intents: z.array(intentGuessSchema), gate: gateSchema }),
    })
    .optional(),
})
export type Reading = z.infer<typeof readingSchema>
