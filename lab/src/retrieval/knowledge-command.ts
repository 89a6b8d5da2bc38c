import { builtIn } from '@celadon/contract'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { LabCommand } from '#command'
import { percentile } from '#load'
import { withOwnDatabase } from '#own-database'
import { createKnowledge, type Knowledge } from '@celadon/server/knowledge'
import { createImportDesk, runImports } from '@celadon/server/knowledge/imports'
import { readInThread } from '@celadon/server/knowledge/sources'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { generateArticle, generateQuestion } from './generate-articles.ts'

const mostSearchMs = 20
const mostDelayMs = 50
const beatMs = 200
const askEveryMs = 40
const warmUp = 50

export const knowledgeCommand: LabCommand = {
  name: 'knowledge',
  summary: 'a large file of articles imported and published while customers ask, then search, on the embedded database',
  flags: {
    articles: 'rows of the file, in both languages [10000]',
    queries: 'asked one after the other when all is there [500]',
  },
  run: async (args) => {
    const articles = args.number('articles', 10_000)
    const queries = args.number('queries', 500)
    return withOwnDatabase(async (database, tenantId) => {
      const knowledge = createKnowledge({ ...database, clock: systemClock })
      const imported = await measureImport(database, knowledge, tenantId, makeCsv(articles))
      const searchMs = await askAll(knowledge, tenantId, warmUp + queries)
      const figures = { articles, ...imported, searchP95Ms: round(percentile(searchMs.slice(warmUp), 0.95)) }
      return {
        figures,
        faults: [
          ...(imported.done === articles ? [] : [`${imported.done} of ${articles} articles were imported`]),
          ...(imported.loopDelayP99Ms > mostDelayMs
            ? [`others wait over ${mostDelayMs} ms one time in a hundred`]
            : []),
          ...(figures.searchP95Ms > mostSearchMs ? [`a search in twenty takes over ${mostSearchMs} ms`] : []),
        ],
      }
    })
  },
}

/** As the server does it: a step at each beat, on the thread that serves, while somebody asks again and again. */
const measureImport = async (database: Database, knowledge: Knowledge, tenantId: string, file: string) => {
  const desk = createImportDesk({ ...database, clock: systemClock, ids })
  const by = { tenantId, memberId: ids.next(), ...builtIn('admin'), sellerId: undefined }
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const bytes = new TextEncoder().encode(file)
  const startedAt = performance.now()
  delay.enable()
  const { id } = await desk.takeFile(by, { audience: 'buyers', publishes: true }, { name: 'articles.csv', bytes })
  const asking = askUntilStopped(knowledge, tenantId)
  const outbound = { load: () => Promise.reject(new Error('a file asks nobody')) }
  let found = await desk.load(by, id)
  while (found.endedAt === null) {
    await runImports({
      ...database,
      clock: systemClock,
      ids,
      outbound,
      read: readInThread,
      knowledge,
      openLearned: async () => ({ count: 0, check: async () => {}, findUnwanted: () => [] }),
      startOfDays: async () => (day) => `${day}T00:00:00.000Z`,
    })
    await setTimeout(beatMs)
    found = await desk.load(by, id)
  }
  delay.disable()
  const askedMs = await asking.stop()
  return {
    done: found.done,
    fileMegabytes: round(bytes.length / 1_000_000),
    importSeconds: Math.round((performance.now() - startedAt) / 1_000),
    loopDelayP99Ms: round(delay.percentile(99) / 1e6),
    loopDelayMaxMs: round(delay.max / 1e6),
    askedMeanwhile: askedMs.length,
    askedMeanwhileP95Ms: round(percentile(askedMs, 0.95)),
  }
}

const askUntilStopped = (knowledge: Knowledge, tenantId: string) => {
  const samples: number[] = []
  let isStopped = false
  const asking = (async () => {
    while (!isStopped) {
      samples.push(await timed(() => ask(knowledge, tenantId, samples.length)))
      await setTimeout(askEveryMs)
    }
  })()
  return {
    stop: async (): Promise<number[]> => {
      isStopped = true
      await asking
      return samples
    },
  }
}

const askAll = async (knowledge: Knowledge, tenantId: string, count: number): Promise<number[]> => {
  const samples: number[] = []
  for (let index = 0; index < count; index += 1) samples.push(await timed(() => ask(knowledge, tenantId, index)))
  return samples
}

const ask = (knowledge: Knowledge, tenantId: string, index: number): Promise<unknown> =>
  knowledge.answerQuestion(
    tenantId,
    { question: generateQuestion(index), audience: 'buyers' },
    index % 2 === 0 ? 'zh' : 'en',
  )

const makeCsv = (articles: number): string =>
  [
    'id,title_zh,title_en,body_zh,body_en',
    ...Array.from({ length: articles }, (_, index) => {
      const { slug, title, body } = generateArticle(index)
      return [slug, title.zh, title.en, body.zh, body.en].map(quote).join(',')
    }),
  ].join('\n')

const quote = (field: string): string => `"${field.replaceAll('"', '""')}"`

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

const ids = createIds(systemClock, systemRandomness)
const round = (value: number): number => Math.round(value * 100) / 100
