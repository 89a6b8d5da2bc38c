import { createSearch, type Article } from '@celadon/server/knowledge'
import type { CorpusDocument, RetrievalTask } from './read-corpus.ts'

/** For each depth: the mean over tasks of the share of a task's required documents among the first so many. */
export const measureRecall = (
  documents: readonly CorpusDocument[],
  tasks: readonly RetrievalTask[],
  depths: readonly number[],
): number[] => {
  const search = createSearch(documents.map(toArticle))
  const rankings = tasks.map(({ query }) =>
    search(query, 'agents', Math.max(...depths)).map(({ article }) => article.id),
  )
  return depths.map((depth) => mean(tasks.map(({ required }, index) => share(required, rankings[index]!, depth))))
}

const share = (required: ReadonlySet<string>, ranking: readonly string[], depth: number): number =>
  ranking.slice(0, depth).filter((id) => required.has(id)).length / required.size

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** A document is an article in its one language, for staff to read. */
const toArticle = ({ id, title, content }: CorpusDocument): Article => {
  const language = /\p{Script=Han}/u.test(title + content) ? 'zh' : 'en'
  const nothing = { zh: '', en: '' }
  return {
    id,
    version: 1,
    slug: id,
    audience: 'agents',
    sellerId: null,
    title: { ...nothing, [language]: title },
    body: { ...nothing, [language]: content },
    keywords: { zh: [], en: [] },
    publishedAt: '',
  }
}
