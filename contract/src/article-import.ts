import { z } from 'zod'
import { audienceSchema } from './article.ts'
import { instantSchema } from './language.ts'

export const importKindSchema = z.enum(['markdown', 'html', 'csv', 'pdf', 'text', 'site'])
export type ImportKind = z.infer<typeof importKindSchema>

/** How what is imported becomes articles. `publishes` false: as drafts. */
export const importWishSchema = z.object({
  audience: audienceSchema.default('buyers'),
  sellerId: z.string().max(64).optional(),
  publishes: z.stringbool().default(false),
})
export type ImportWish = z.infer<typeof importWishSchema>

/** A site by the address of any of its pages, or of its sitemap. */
export const siteImportSchema = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  audience: audienceSchema,
  sellerId: z.string().max(64).nullable(),
  publishes: z.boolean(),
})
export type SiteImport = z.infer<typeof siteImportSchema>

export const importStateSchema = z.enum(['reading', 'running', 'done', 'failed', 'stopped'])

/** `total` is known once the source was read. `unchanged`: the article said the same already. */
export const articleImportSchema = z.object({
  id: z.string(),
  kind: importKindSchema,
  source: z.string(),
  audience: audienceSchema,
  publishes: z.boolean(),
  state: importStateSchema,
  problem: z.string().nullable(),
  total: z.int(),
  done: z.int(),
  unchanged: z.int(),
  failed: z.int(),
  author: z.object({ id: z.string(), name: z.string() }).nullable(),
  askedAt: instantSchema,
  endedAt: instantSchema.nullable(),
})
export type ArticleImport = z.infer<typeof articleImportSchema>
export const articleImportsSchema = z.object({ imports: z.array(articleImportSchema) })
export type ArticleImports = z.infer<typeof articleImportsSchema>

/** One that failed, with the code of the reason. */
export const importFailureSchema = z.object({ source: z.string(), problem: z.string() })
export const articleImportDetailSchema = articleImportSchema.extend({ failures: z.array(importFailureSchema) })
export type ArticleImportDetail = z.infer<typeof articleImportDetailSchema>
