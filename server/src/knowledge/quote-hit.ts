import type { Language } from '@celadon/contract'
import { cutPassages } from '@celadon/understanding/search'
import type { Article } from './article.ts'
import type { Hit } from './shelf.ts'

/** A passage with where it stands: what a stated fact may rest on. */
export type FoundPassage = {
  articleId: string
  version: number
  /** Whose article it is; null: the operator's. */
  sellerId: string | null
  title: string
  /** Word for word as published, in the language asked for, or the other if there is none. */
  passage: string
  score: number
}

export const quoteHit = ({ article, passage, score }: Hit, language: Language): FoundPassage => {
  const other = language === 'zh' ? 'en' : 'zh'
  return {
    articleId: article.id,
    version: article.version,
    sellerId: article.sellerId,
    title: titleIn(article, language),
    passage: passageAt(article, language, passage) ?? passageAt(article, other, passage) ?? '',
    score,
  }
}

export const titleIn = ({ title }: Pick<Article, 'title'>, language: Language): string =>
  title[language] || title.zh || title.en

/** In characters. No passage is longer, but the last of very many. */
const messageLength = 1_500

/**
 * The two languages of an article have the same paragraphs; where one has fewer, its first stands for the rest. Of one that no message bears,
 * its beginning.
 */
const passageAt = (article: Article, language: Language, index: number): string | undefined => {
  const passages = cutPassages(article.body[language], article.body[language === 'zh' ? 'en' : 'zh'])
  const passage = passages[index] ?? passages[0]
  return passage && passage.length > messageLength ? cutPassages(passage)[0] : passage
}
