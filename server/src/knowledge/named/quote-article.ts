import type { Language } from '@celadon/contract'
import { cutPassages } from '@celadon/understanding/search'
import type { Article, KnowledgeAnswer } from '#knowledge'

/** The article as an answer: its beginning word for word, as many passages as one message bears. */
export const quoteArticle = (article: Article, language: Language): KnowledgeAnswer => {
  const other = language === 'zh' ? 'en' : 'zh'
  const [first = '', ...rest] = cutPassages(article.body[language] || article.body[other])
  const passage = rest.reduce((said, next) => (isShort(said, next) ? `${said}\n${next}` : said), first)
  const { id: articleId, version, sellerId, title } = article
  const quoted = { articleId, version, sellerId, title: title[language] || title[other], passage, score: 1 }
  return { ...quoted, isSure: true, others: [] }
}

/** In characters. */
const messageLength = 600

const isShort = (said: string, next: string): boolean => said.length + next.length < messageLength
