import type { LabCommand } from '#command'
import { summarise } from '#load'
import { startOwnServer } from '#own-server'
import { prepareChats } from '#prepared-chats'
import { calibrate } from './calibrate.ts'
import { findPace, keptUp, type Pace } from './find-pace.ts'
import type { WorkerRun } from './worker-frames.ts'
import { addUp, startWorker, type Worker } from './worker-process.ts'

const leastTurnsPerSecond = 500
const longestReplyP99Ms = 50
/** Until the server's code is compiled and it knows each conversation, as it does all day in a shop: four turns each. */
const warmUp = { perSecond: 200, seconds: 40 }
/** Past turns of each conversation: three entries each. */
const pastTurns = 7

export const chatCommand: LabCommand = {
  name: 'chat',
  summary: 'whole turns a second over real sockets, arrivals by schedule, and the latency at half that load',
  flags: {
    seconds: 'that the pace must be kept, and the same again at half of it [30]',
    conversations: 'that take part [2000]',
    workers: 'processes that make the load [1]',
    from: 'turns a second to begin with [300]',
  },
  run: async (args) => {
    const seconds = args.number('seconds', 30)
    const conversations = args.number('conversations', 2000)
    const workerCount = args.number('workers', 1)
    const from = args.number('from', 300)
    const server = await startOwnServer()
    const workers = Array.from({ length: workerCount }, startWorker)
    try {
      const calibration = await calibrate(server, 3)
      const chats = await prepareChats(server, conversations, pastTurns)
      await connectAll(workers, server.origin, chats)
      const run = runOn(workers)
      await run(warmUp.perSecond, warmUp.seconds)
      const { kept, peak } = await findPace(run, { from, step: 1.1, seconds: 5 })
      const pace = await keepPace(run, kept, seconds)
      const half = await run(pace.perSecond / 2, seconds)
      const ack = summarise(half.ackMs)
      const reply = summarise(half.replyMs)
      const turnsPerSecond = Math.round(pace.run.completed / seconds)
      return {
        figures: {
          turnsPerSecond,
          ackP50Ms: ack.p50,
          ackP99Ms: ack.p99,
          replyP50Ms: reply.p50,
          replyP99Ms: reply.p99,
          peakTurnsPerSecond: Math.round(Math.max(peak, turnsPerSecond)),
          calibration,
        },
        faults: [
          ...(turnsPerSecond < leastTurnsPerSecond
            ? [`${turnsPerSecond} turns/s, fewer than ${leastTurnsPerSecond}`]
            : []),
          ...(reply.p99 > longestReplyP99Ms
            ? [`p99 of the reply ${reply.p99} ms, more than ${longestReplyP99Ms}`]
            : []),
        ],
      }
    } finally {
      for (const worker of workers) worker.end()
      await server.stop()
    }
  },
}

const connectAll = async (workers: Worker[], origin: string, chats: Awaited<ReturnType<typeof prepareChats>>) => {
  await Promise.all(
    workers.map((worker, index) =>
      worker.order({
        do: 'connect',
        origin,
        seq: pastTurns * 2,
        name: `load${index}`,
        chats: chats.filter((_, at) => at % workers.length === index),
      }),
    ),
  )
  console.error(`${chats.length} conversations connected`)
}

const runOn =
  (workers: Worker[]) =>
  async (perSecond: number, seconds: number): Promise<WorkerRun> => {
    const share = { do: 'run' as const, perSecond: perSecond / workers.length, seconds }
    const answers = await Promise.all(workers.map((worker) => worker.order(share)))
    const run = addUp(answers.flatMap((answer) => (answer.done === 'run' ? [answer.run] : [])))
    const { p50, p99 } = summarise(run.replyMs)
    console.error(
      `${perSecond}/s: ${run.completed} answered in ${seconds} s, p50 ${p50} ms, p99 ${p99} ms, ${run.underWay.at(-1)} under way`,
    )
    return run
  }

/** The pace of a short step need not hold for long: then a twentieth less is tried. */
const keepPace = async (run: ReturnType<typeof runOn>, kept: number, seconds: number): Promise<Pace> => {
  for (let perSecond = kept; perSecond >= 1; perSecond = Math.floor(perSecond * 0.95)) {
    const result = await run(perSecond, seconds)
    if (keptUp(result, perSecond)) return { perSecond, run: result }
  }
  throw new Error('not even one turn a second was kept up with')
}
