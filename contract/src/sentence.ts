import { z } from 'zod'
import { instantSchema, localizedSchema } from './language.ts'

/** Words for a sentence in both languages, each with the sentence's blanks. */
export const sentenceWordsSchema = z.object({
  zh: z.string().trim().min(1).max(1_000),
  en: z.string().trim().min(1).max(1_000),
})

export const sentenceVersionSchema = z.object({
  version: z.int(),
  words: localizedSchema,
  isCurrent: z.boolean(),
  /** Not what decides something and nobody of the operator's agreed to. */
  mayComeBack: z.boolean(),
  authorName: z.string(),
  createdAt: instantSchema,
})

/**
 * One sentence that replies are composed of. `now`: how it is said about the reader's goods; `base`: how it would be without
 * their own words; `versions`: their own, newest first. `isLocked`: nobody says it otherwise;
 * `waitsForYes`: the reader's words for it wait for the operator, and are said beside a reply.
 */
export const sentenceSchema = z.object({
  id: z.string(),
  now: localizedSchema,
  base: localizedSchema,
  isLocked: z.boolean(),
  waitsForYes: z.boolean(),
  versions: z.array(sentenceVersionSchema),
})
export type SentenceReading = z.infer<typeof sentenceSchema>

/** `waitsForYes`: the operator wants to see all of a seller's words first. */
export const sentenceListSchema = z.object({
  sentences: z.array(sentenceSchema),
  mayWrite: z.boolean(),
  waitsForYes: z.boolean(),
})
export type SentenceList = z.infer<typeof sentenceListSchema>

/** `version`: of one's own in force as it was read, null for none. */
export const sentenceWishSchema = z.object({ version: z.int().min(1).nullable(), words: sentenceWordsSchema })
export type SentenceWish = z.infer<typeof sentenceWishSchema>

/** Which version's words hold again; null: as it is said without one's own. */
export const sentenceRollBackSchema = z.object({ version: z.int().min(1).nullable() })

export const sentenceReplayWishSchema = z.object({ words: sentenceWordsSchema })

/**
 * What other words would have made of the last `days`: so many replies in so many conversations said this sentence, and some
 * of them before and after. `isWhole` false: only the oldest were looked at.
 */
export const sentenceReplaySchema = z.object({
  days: z.int(),
  replies: z.int(),
  conversations: z.int(),
  isWhole: z.boolean(),
  examples: z.array(z.object({ conversationId: z.string(), before: z.string(), after: z.string() })),
})
export type SentenceReplay = z.infer<typeof sentenceReplaySchema>

/** The sentences that a reply was composed of, in their order; `said`: as it stands there. */
export const saidSentencesSchema = z.object({
  sentences: z.array(z.object({ id: z.string(), said: z.string(), now: localizedSchema, isLocked: z.boolean() })),
})
export type SaidSentences = z.infer<typeof saidSentencesSchema>
