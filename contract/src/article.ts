import { z } from 'zod'
import { instantSchema, languageSchema, localizedSchema } from './language.ts'

/** Whom an article is written for: customers see `buyers`, people who speak for a seller also `sellers`, staff all. */
export const audienceSchema = z.enum(['buyers', 'sellers', 'agents'])
export type Audience = z.infer<typeof audienceSchema>

const titleSchema = z.string().max(200)
const bodySchema = z.string().max(40_000)
const keywordsSchema = z.array(z.string().trim().min(1).max(80)).max(60)

/**
 * What an article says. Paragraphs of `body` are parted by an empty line; its marks are `#` headings, `-` and `1.` lists
 * and `[words](https://…)`. One language may be empty. From `validFrom` to `validUntil` it may answer; null: no bound.
 */
export const articleContentSchema = z.object({
  audience: audienceSchema,
  title: z.object({ zh: titleSchema, en: titleSchema }),
  body: z.object({ zh: bodySchema, en: bodySchema }),
  /** Words that people use for the subject and that the text does not. */
  keywords: z.object({ zh: keywordsSchema, en: keywordsSchema }),
  validFrom: instantSchema.nullable(),
  validUntil: instantSchema.nullable(),
})
export type ArticleContent = z.infer<typeof articleContentSchema>

/** `draft` was never published; `scheduled` and `ended` lie outside their dates; `archived` was taken off the shelf. */
export const articleStateSchema = z.enum(['draft', 'published', 'scheduled', 'ended', 'archived'])
export type ArticleState = z.infer<typeof articleStateSchema>

const nameSchema = z.object({ id: z.string(), name: localizedSchema })
const authorSchema = z.object({ id: z.string(), name: z.string() })

/** A line of the list. `questions`: how many are kept as its tests; `twins`: passages that another article nearly repeats. */
export const articleLineSchema = z.object({
  id: z.string(),
  title: localizedSchema,
  audience: audienceSchema,
  /** Null: the operator's. */
  seller: nameSchema.nullable(),
  state: articleStateSchema,
  version: z.int().nullable(),
  hasDraft: z.boolean(),
  changedAt: instantSchema,
  questions: z.int(),
  twins: z.int(),
})
export type ArticleLine = z.infer<typeof articleLineSchema>

/** Last changed first. Pass `next` as `after`. */
export const articleListSchema = z.object({
  articles: z.array(articleLineSchema),
  total: z.int(),
  next: z.string().nullable(),
})
export type ArticleList = z.infer<typeof articleListSchema>

/** `scope`: `operator`, or a seller's id. */
export const articleQuerySchema = z.object({
  text: z.string().max(200).optional(),
  state: articleStateSchema.optional(),
  audience: audienceSchema.optional(),
  scope: z.string().max(64).optional(),
  after: z.string().max(120).optional(),
})
export type ArticleQuery = z.infer<typeof articleQuerySchema>

export const articleDraftSchema = z.object({
  content: articleContentSchema,
  /** Grows with each save; who saves names the one they saw. */
  revision: z.int(),
  /** The version it was begun from; 0: none. */
  basedOn: z.int(),
  author: authorSchema.nullable(),
  savedAt: instantSchema,
})
export type ArticleDraft = z.infer<typeof articleDraftSchema>

export const articleVersionSchema = z.object({
  version: z.int(),
  content: articleContentSchema,
  author: authorSchema.nullable(),
  publishedAt: instantSchema,
  /** The version whose words it brought back. */
  repeats: z.int().nullable(),
})
export type ArticleVersion = z.infer<typeof articleVersionSchema>

/** A question kept as a test: this article has to answer it. */
export const articleQuestionSchema = z.object({ id: z.string(), question: z.string(), language: languageSchema })
export type ArticleQuestion = z.infer<typeof articleQuestionSchema>

/** Two passages that say nearly the same. `similarity`: 0 to 1, the share of four-letter pieces that both have. */
export const articleTwinSchema = z.object({
  language: languageSchema,
  similarity: z.number(),
  one: z.object({ articleId: z.string(), title: localizedSchema, passage: z.string() }),
  other: z.object({ articleId: z.string(), title: localizedSchema, passage: z.string() }),
})
export type ArticleTwin = z.infer<typeof articleTwinSchema>
export const articleTwinsSchema = z.object({ twins: z.array(articleTwinSchema) })

export const articleDetailSchema = z.object({
  id: z.string(),
  seller: nameSchema.nullable(),
  state: articleStateSchema,
  /** Null: never published. */
  current: articleVersionSchema.nullable(),
  draft: articleDraftSchema.nullable(),
  /** Newest first. */
  versions: z.array(articleVersionSchema.omit({ content: true })),
  questions: z.array(articleQuestionSchema),
  twins: z.array(articleTwinSchema),
  mayEdit: z.boolean(),
})
export type ArticleDetail = z.infer<typeof articleDetailSchema>

/** A new draft. `sellerId` null: the operator's; a seller's member writes for their own seller, whatever stands here. */
export const newArticleSchema = z.object({ audience: audienceSchema, sellerId: z.string().max(64).nullable() })
export type NewArticle = z.infer<typeof newArticleSchema>
export const articleMadeSchema = z.object({ id: z.string() })

/** `revision` 0: there is no draft yet. */
export const draftSaveSchema = z.object({ revision: z.int().min(0), content: articleContentSchema })
export type DraftSave = z.infer<typeof draftSaveSchema>
export const draftSavedSchema = z.object({ revision: z.int(), savedAt: instantSchema })
export type DraftSaved = z.infer<typeof draftSavedSchema>

export const newQuestionSchema = z.object({ question: z.string().trim().min(2).max(400) })

/** Sellers that an article can be written for. */
export const articleSellersSchema = z.object({ sellers: z.array(nameSchema) })
export type ArticleSellers = z.infer<typeof articleSellersSchema>
