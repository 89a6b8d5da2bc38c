import { setTimeout as sleep } from 'node:timers/promises'
import { addUp, startWorker, type Worker, type WorkerRun } from '#chat'
import type { LabCommand } from '#command'
import { percentile, summarise } from '#load'
import { startOwnServer } from '#own-server'
import { prepareChats } from '#prepared-chats'
import { openImportDesk, type ImportDesk } from './import-desk.ts'

const longestReplyP99Ms = 100
const articlesPerFile = 1_000
const pastTurns = 7
const warmUpSeconds = 10
const longestSearchP95Ms = 20
const searchWarmUp = 20
const searches = 100

export const importCommand: LabCommand = {
  name: 'import',
  summary: 'articles imported and published from files, under customers who ask meanwhile, then search',
  flags: {
    articles: 'in both languages, a thousand in each file [10000]',
    pace: 'turns a second, before and meanwhile [50]',
    seconds: 'of that pace before, and of each stretch meanwhile [20]',
  },
  run: async (args) => {
    const articles = args.number('articles', 10_000)
    const pace = args.number('pace', 50)
    const seconds = args.number('seconds', 20)
    const server = await startOwnServer()
    const worker = startWorker()
    try {
      const chats = await prepareChats(server, 200, pastTurns)
      await worker.order({ do: 'connect', origin: server.origin, seq: pastTurns * 2, name: 'load', chats })
      await runFor(worker, pace, warmUpSeconds)
      const before = summarise((await runFor(worker, pace, seconds)).replyMs)
      const desk = await openImportDesk(server)
      const startedAt = performance.now()
      await desk.post(articles, articlesPerFile)
      const { runs, endedAt } = await runUntilDone(worker, desk, pace, seconds)
      const meanwhile = summarise(addUp(runs).replyMs)
      const importSeconds = Math.max(1, Math.round((endedAt - startedAt) / 1000))
      const { done, failed } = await desk.count()
      const searchP95Ms = percentile((await desk.search(searchWarmUp + searches)).slice(searchWarmUp), 0.95)
      return {
        figures: {
          articles: done,
          failed,
          importSeconds,
          articlesPerSecond: Math.round(done / importSeconds),
          pace,
          replyP50Ms: { before: before.p50, meanwhile: meanwhile.p50 },
          replyP99Ms: { before: before.p99, meanwhile: meanwhile.p99 },
          searchP95Ms: Number(searchP95Ms.toFixed(2)),
        },
        faults: [
          ...(done < articles ? [`${done} of ${articles} were imported`] : []),
          ...(meanwhile.p99 > longestReplyP99Ms
            ? [`p99 of the reply ${meanwhile.p99} ms, more than ${longestReplyP99Ms}`]
            : []),
          ...(searchP95Ms > longestSearchP95Ms ? [`a search in twenty takes over ${longestSearchP95Ms} ms`] : []),
        ],
      }
    } finally {
      worker.end()
      await server.stop()
    }
  },
}

const runFor = async (worker: Worker, perSecond: number, seconds: number): Promise<WorkerRun> => {
  const answer = await worker.order({ do: 'run', perSecond, seconds })
  if (answer.done !== 'run') throw new Error('the process that makes the load did not run')
  return answer.run
}

/**
 * Stretch after stretch of the same pace, until no import is under way. The last one runs to its end.
 * @throws when a whole stretch brings nothing further
 */
const runUntilDone = async (worker: Worker, desk: ImportDesk, pace: number, seconds: number) => {
  let endedAt = 0
  const watching = (async () => {
    while ((await desk.count()).isUnderWay) await sleep(500)
    endedAt = performance.now()
  })()
  const runs: WorkerRun[] = []
  let before = -1
  while (endedAt === 0) {
    runs.push(await runFor(worker, pace, seconds))
    const { p50, p99 } = summarise(runs.at(-1)!.replyMs)
    const { done, failed, isUnderWay } = await desk.count()
    if (isUnderWay && done + failed === before) throw new Error(`nothing was imported for ${seconds} s`)
    before = done + failed
    console.error(`${done} articles are in; p50 ${p50} ms, p99 ${p99} ms`)
  }
  await watching
  return { runs, endedAt }
}
