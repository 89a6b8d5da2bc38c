import { z } from 'zod'
import { audienceSchema } from './article.ts'
import { instantSchema, languageSchema } from './language.ts'

/** `drafted`: an article is being written. `answered` ones stand for the record; a new asking opens them again. */
export const gapStateSchema = z.enum(['open', 'drafted', 'answered', 'dismissed'])
export type GapState = z.infer<typeof gapStateSchema>

/** Questions alike that no article answered. `askings`: the newest of them. */
export const gapSchema = z.object({
  id: z.string(),
  question: z.string(),
  language: languageSchema,
  audience: audienceSchema,
  count: z.int(),
  firstAskedAt: instantSchema,
  lastAskedAt: instantSchema,
  state: gapStateSchema,
  articleId: z.string().nullable(),
  askings: z.array(z.object({ question: z.string(), conversationId: z.string(), askedAt: instantSchema })),
})
export type Gap = z.infer<typeof gapSchema>

/** The most asked first. */
export const gapListSchema = z.object({ gaps: z.array(gapSchema) })
export type GapList = z.infer<typeof gapListSchema>
export const gapQuerySchema = z.object({ state: gapStateSchema.default('open') })
