import { z } from 'zod'
import { audienceSchema } from './article.ts'
import { languageSchema, localizedSchema } from './language.ts'

/** What would answer this question? `articleId`: with that article's draft in the place of what is published. */
export const askArticlesSchema = z.object({
  question: z.string().trim().min(1).max(400),
  language: languageSchema.optional(),
  audience: audienceSchema.default('buyers'),
  sellerId: z.string().max(64).optional(),
  articleId: z.string().max(64).optional(),
})
export type AskArticles = z.infer<typeof askArticlesSchema>

/**
 * An article that was found. `score` is the ranking's own; `coverage` (0 to 1) the share of the question's meaning-carrying
 * words that the article has; `isSure` of the first says whether the assistant would give it as its answer.
 */
export const articleHitSchema = z.object({
  articleId: z.string(),
  version: z.int(),
  title: z.string(),
  passage: z.string(),
  score: z.number(),
  coverage: z.number(),
  isSure: z.boolean(),
})
export type ArticleHit = z.infer<typeof articleHitSchema>

/** Best first. `words`: what the engine looks for, in its own words; a concept of both languages by its name. */
export const articleHitsSchema = z.object({ hits: z.array(articleHitSchema), words: z.array(z.string()) })
export type ArticleHits = z.infer<typeof articleHitsSchema>

/** A kept question that its article answered and no longer would. `instead`: what would be answered now. */
export const failingQuestionSchema = z.object({
  id: z.string(),
  question: z.string(),
  articleId: z.string(),
  title: z.string(),
  instead: z.object({ articleId: z.string(), title: z.string() }).nullable(),
})
export type FailingQuestion = z.infer<typeof failingQuestionSchema>

/** A sentence that was taught and is read otherwise today. A text changes no reading: these stand beside, as a warning. */
export const misreadExampleSchema = z.object({ utterance: z.string(), intent: z.string(), readAs: z.string() })

/** What publishing would do to the tests: `tested` kept questions were asked of the shelf as it is and as it would be. */
export const publishCheckSchema = z.object({
  tested: z.int(),
  failing: z.array(failingQuestionSchema),
  /** Failing before the change as after it. */
  failingAlready: z.array(failingQuestionSchema),
  /** To a seller's member, of `failing`: the operator's, whose words are not theirs to read. Each is accepted by its id. */
  withheld: z.array(z.string()),
  /** `misread`: those that fail, for whoever may teach the assistant; others are told how many. */
  taught: z.object({ tested: z.int(), failing: z.int(), misread: z.array(misreadExampleSchema) }),
  /** The version that was published since the draft was begun, and that publishing would take the place of; null: none. */
  overtakes: z.int().nullable(),
  /** Learned tests of its owner's answers; while one fails nothing is published. Each failing one by its number, in words. */
  learned: z.object({ tested: z.int(), failing: z.array(localizedSchema) }),
})
export type PublishCheck = z.infer<typeof publishCheckSchema>

/** `version`: its words instead of the draft's. `isGone`: what taking the article off the shelf would do instead. */
export const publishCheckWishSchema = z.object({
  version: z.int().min(1).optional(),
  isGone: z.literal(true).optional(),
})
export type PublishCheckWish = z.infer<typeof publishCheckWishSchema>

/** Names the draft that was looked at, and the failing questions that may fail; another one refuses with TESTS_FAIL. */
export const publishWishSchema = z.object({
  revision: z.int().min(1),
  accepts: z.array(z.string().max(64)).max(2_000),
})
export type PublishWish = z.infer<typeof publishWishSchema>

/** Brings the words of an older version back as a new one. */
export const rollBackSchema = z.object({ version: z.int().min(1), accepts: z.array(z.string().max(64)).max(2_000) })
export type RollBack = z.infer<typeof rollBackSchema>

export const publishedSchema = z.object({ version: z.int() })
export type Published = z.infer<typeof publishedSchema>
