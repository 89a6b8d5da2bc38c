import { z } from 'zod'
import { instantSchema, languageSchema, localizedSchema } from './language.ts'
import { statedReasonSchema } from './reading.ts'

/** So many days up to now, and as many before them; the form of a query. */
export const numbersWishSchema = z.object({ days: z.coerce.number().int().min(1).max(92).default(28) })

/**
 * What was counted in one period; GLOSSARY.md says how. Every share has its `of`: `automated` and `handedOff` of
 * `conversations`, `solved` of `said`, `cameBack` of `automated`, `confirmed` and `assumed` of
 * `conversations`, `refused` of `wishes`.
 */
export const periodNumbersSchema = z.object({
  conversations: z.int(),
  automated: z.int(),
  handedOff: z.int(),
  said: z.int(),
  solved: z.int(),
  cameBack: z.int(),
  confirmed: z.int(),
  assumed: z.int(),
  wishes: z.int(),
  refused: z.int(),
  money: z.array(
    z.object({
      kind: z.enum(['refund', 'compensation']),
      currency: z.string(),
      amountMinor: z.int(),
      times: z.int(),
    }),
  ),
})
export type PeriodNumbers = z.infer<typeof periodNumbersSchema>

/** What went wrong with one product, in the words of those who said so. `before`: in the period before. */
export const complaintSchema = z.object({
  productId: z.string(),
  title: localizedSchema,
  count: z.int(),
  before: z.int(),
  reasons: z.array(z.object({ reason: statedReasonSchema, count: z.int() })),
  said: z.array(z.object({ words: z.string(), conversationId: z.string() })),
})
export type Complaint = z.infer<typeof complaintSchema>

export const numbersSchema = z.object({
  days: z.int(),
  from: instantSchema,
  to: instantSchema,
  now: periodNumbersSchema,
  before: periodNumbersSchema,
  /** The most complained of first. `isWhole` false: only the newest complaints were looked at. */
  complaints: z.array(complaintSchema),
  isWhole: z.boolean(),
  /** Questions that nothing answered, the most asked first. */
  gaps: z.array(z.object({ question: z.string(), language: languageSchema, askings: z.int() })),
})
export type Numbers = z.infer<typeof numbersSchema>
