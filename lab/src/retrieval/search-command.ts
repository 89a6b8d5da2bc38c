import type { LabCommand } from '#command'
import { percentile } from '#load'
import { withOwnDatabase } from '#own-database'
import { createKnowledge, publishArticle } from '@celadon/server/knowledge'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { fillShelf } from './fill-shelf.ts'
import { generateArticle, generateQuestion } from './generate-articles.ts'

const mostSearchMs = 20
const warmUp = 50

export const searchCommand: LabCommand = {
  name: 'search',
  summary: 'search and publishing in a large knowledge base on the embedded database',
  flags: {
    articles: 'generated, in both languages [10000]',
    queries: 'asked one after the other [500]',
    published: 'articles changed one by one [100]',
  },
  run: async (args) => {
    const articles = args.number('articles', 10_000)
    const queries = args.number('queries', 500)
    const published = args.number('published', 100)
    return withOwnDatabase(async (database, tenantId) => {
      const fillSeconds = Math.round((await timed(() => fillShelf(database, tenantId, articles))) / 1000)
      const publishMs = await measurePublishing(database, tenantId, articles, published)
      const searchMs = await measureSearch(database, tenantId, queries)
      const figures = {
        articles,
        fillSeconds,
        searchP50Ms: round(percentile(searchMs, 0.5)),
        searchP95Ms: round(percentile(searchMs, 0.95)),
        publishMsEach: round(publishMs.reduce((sum, ms) => sum + ms, 0) / publishMs.length),
        publishP95Ms: round(percentile(publishMs, 0.95)),
      }
      const isSlow = figures.searchP95Ms > mostSearchMs
      return { figures, faults: isSlow ? [`a search in twenty takes over ${mostSearchMs} ms`] : [] }
    })
  },
}

/** Half are new, half change one that is there. */
const measurePublishing = (
  { withTenant }: Database,
  tenantId: string,
  articles: number,
  published: number,
): Promise<number[]> =>
  eachTimed(published, (index) =>
    withTenant({ tenantId }, (tx) =>
      publishArticle(
        tx,
        { ...generateArticle(articles + index), slug: `article-${index % 2 === 0 ? index : articles + index}` },
        { newId: ids.next(), now: systemClock.now().toISOString() },
      ),
    ),
  )

const measureSearch = async ({ withTenant }: Database, tenantId: string, queries: number): Promise<number[]> => {
  const knowledge = createKnowledge({ withTenant, clock: systemClock })
  const samples = await eachTimed(warmUp + queries, (index) =>
    knowledge.answerQuestion(
      tenantId,
      { question: generateQuestion(index), audience: 'buyers' },
      index % 2 === 0 ? 'zh' : 'en',
    ),
  )
  return samples.slice(warmUp)
}

const eachTimed = async (count: number, work: (index: number) => Promise<unknown>): Promise<number[]> => {
  const samples: number[] = []
  for (let index = 0; index < count; index += 1) samples.push(await timed(() => work(index)))
  return samples
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

const ids = createIds(systemClock, systemRandomness)
const round = (value: number): number => Math.round(value * 100) / 100
