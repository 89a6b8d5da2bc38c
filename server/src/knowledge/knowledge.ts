import type { Language } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { createArticleIndex, type ArticleIndex, type Hit } from './article-index.ts'
import { listCurrentArticles, loadShelfMark } from './article-store.ts'
import type { Audience } from './article.ts'
import { decideSureness } from './sureness.ts'
import { readQuestion } from './words.ts'

export type KnowledgeAnswer = {
  articleId: string
  version: number
  title: string
  /** The paragraph that answers, word for word as published. */
  passage: string
  score: number
  /** Whether the article may be given as the answer; if not, it is only the nearest there is. */
  isSure: boolean
  others: { articleId: string; title: string }[]
}

export type Knowledge = {
  /** `undefined`: no article shares a word with the question. */
  answerQuestion: (
    tenantId: string,
    question: string,
    language: Language,
    audience: Audience,
  ) => Promise<KnowledgeAnswer | undefined>
  /** Something was published: the next question reads the shelf again. */
  forget: (tenantId: string) => void
}

/** How long an article published by another process may go unseen. */
const checkEveryMs = 3_000

/** Indexes kept in memory; the least recently asked tenant's goes first. */
const maxTenants = 200

const othersShown = 3

type Shelf = { index: ArticleIndex; mark: string; checkedAtMs: number }

export const createKnowledge = ({ withTenant, clock }: Pick<Database, 'withTenant'> & { clock: Clock }): Knowledge => {
  const shelves = new Map<string, Promise<Shelf>>()

  const readShelf = (tenantId: string, known: Shelf | undefined): Promise<Shelf> =>
    withTenant({ tenantId }, async (tx) => {
      const checkedAtMs = clock.now().getTime()
      const mark = await loadShelfMark(tx)
      if (known?.mark === mark) return { ...known, checkedAtMs }
      return { index: createArticleIndex(await listCurrentArticles(tx)), mark, checkedAtMs }
    })

  const keep = (tenantId: string, reading: Promise<Shelf>): Promise<Shelf> => {
    shelves.delete(tenantId)
    shelves.set(tenantId, reading)
    reading.catch(() => {
      if (shelves.get(tenantId) === reading) shelves.delete(tenantId)
    })
    if (shelves.size > maxTenants) shelves.delete(shelves.keys().next().value!)
    return reading
  }

  const openShelf = async (tenantId: string): Promise<Shelf> => {
    const reading = shelves.get(tenantId)
    if (!reading) return keep(tenantId, readShelf(tenantId, undefined))
    const shelf = await reading
    if (clock.now().getTime() - shelf.checkedAtMs < checkEveryMs) return shelf
    return shelves.get(tenantId) === reading ? keep(tenantId, readShelf(tenantId, shelf)) : openShelf(tenantId)
  }

  return {
    answerQuestion: async (tenantId, question, language, audience) =>
      answerFrom((await openShelf(tenantId)).index, question, language, audience),
    forget: (tenantId) => {
      shelves.delete(tenantId)
    },
  }
}

/** The answer of one index, without a database: pure. */
export const answerFrom = (
  index: ArticleIndex,
  question: string,
  language: Language,
  audience: Audience,
): KnowledgeAnswer | undefined => {
  const words = readQuestion(question)
  const [best, ...rest] = index.search(words, audience, othersShown + 1)
  if (!best) return undefined
  return {
    articleId: best.article.id,
    version: best.article.version,
    title: titleOf(best, language),
    passage: index.findPassage(best.article, words, language),
    score: best.score,
    isSure: decideSureness(best, rest[0]),
    others: rest.map((hit) => ({ articleId: hit.article.id, title: titleOf(hit, language) })),
  }
}

const titleOf = (hit: Hit, language: Language): string =>
  hit.article.title[language] || hit.article.title[language === 'zh' ? 'en' : 'zh']
