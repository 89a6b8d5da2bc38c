import type { ArticleContent, ArticleState } from '@celadon/contract'
import type { Article } from '#knowledge'

type Standing = { isArchived: boolean } & Pick<ArticleContent, 'validFrom' | 'validUntil'>

/** Where an article stands at this moment; undefined was never published. */
export const stateOf = (last: Standing | undefined, nowMs: number): ArticleState => {
  if (!last) return 'draft'
  if (last.isArchived) return 'archived'
  if (last.validFrom !== null && Date.parse(last.validFrom) > nowMs) return 'scheduled'
  return last.validUntil !== null && Date.parse(last.validUntil) <= nowMs ? 'ended' : 'published'
}

export const contentOf = (article: Article): ArticleContent => ({
  audience: article.audience,
  title: article.title,
  body: article.body,
  keywords: article.keywords,
  validFrom: article.validFrom ?? null,
  validUntil: article.validUntil ?? null,
})

const nothing = ''

export const emptyContent = (audience: ArticleContent['audience']): ArticleContent => ({
  audience,
  title: { zh: nothing, en: nothing },
  body: { zh: nothing, en: nothing },
  keywords: { zh: [], en: [] },
  validFrom: null,
  validUntil: null,
})

/** What the database can hold, with one kind of line end. */
export const cleanContent = (content: ArticleContent): ArticleContent => ({
  ...content,
  title: { zh: clean(content.title.zh).trim(), en: clean(content.title.en).trim() },
  body: { zh: clean(content.body.zh), en: clean(content.body.en) },
  keywords: { zh: content.keywords.zh.map(clean), en: content.keywords.en.map(clean) },
})

export const clean = (text: string): string => text.replaceAll('\u0000', '').replaceAll(/\r\n?/g, '\n').toWellFormed()

/** A title and a text in one language at least, and dates in their order. */
export const isComplete = ({ title, body, validFrom, validUntil }: ArticleContent): boolean => {
  const has = (language: 'zh' | 'en'): boolean => title[language].trim() !== '' && body[language].trim() !== ''
  const isOrdered = validFrom === null || validUntil === null || Date.parse(validFrom) < Date.parse(validUntil)
  return (has('zh') || has('en')) && isOrdered
}
