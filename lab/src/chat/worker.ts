import { setTimeout as sleep } from 'node:timers/promises'
import { runOpenLoop } from '#load'
import { openTalker, type Talker } from './talker.ts'
import type { WorkerAnswer, WorkerOrder, WorkerRun } from './worker-frames.ts'

/* A process that makes load: connects its talkers once, then runs at the rate it is told. */
const tell = (answer: WorkerAnswer): void => void process.send?.(answer)

let run: WorkerRun = { started: 0, completed: 0, underWay: [], ackMs: [], replyMs: [] }
const free: number[] = []
/** Turns that were due while nobody was free: they keep the time at which they were meant to start. */
const due: number[] = []
const talkers: Talker[] = []

const begin = (index: number): void => {
  const intendedAt = due.shift()
  if (intendedAt === undefined) free.push(index)
  else talkers[index]!.ask(intendedAt)
}

const connect = async ({ origin, seq, name, chats }: Extract<WorkerOrder, { do: 'connect' }>): Promise<void> => {
  for (const [index, chat] of chats.entries()) {
    const opened = openTalker(
      { origin, seq, chat, mark: `${name}-${'x'.repeat(index % 12)}${index}` },
      {
        onAck: (ms) => run.ackMs.push(ms),
        onReply: (ms) => {
          run.completed += 1
          run.replyMs.push(ms)
        },
        onFree: () => begin(index),
        onFault: (what) => tell({ done: 'fault', what }),
      },
    )
    talkers.push(await opened)
    free.push(index)
  }
}

const underWay = (): number => due.length + talkers.length - free.length

const load = async ({ perSecond, seconds }: Extract<WorkerOrder, { do: 'run' }>): Promise<WorkerRun> => {
  run = { started: 0, completed: 0, underWay: [], ackMs: [], replyMs: [] }
  const result = await runOpenLoop({
    perSecond,
    seconds,
    underWay,
    start: (intendedAt) => {
      // Taken from the front and put back at the end: every conversation has its turn.
      const index = free.shift()
      if (index === undefined) due.push(intendedAt)
      else talkers[index]!.ask(intendedAt)
    },
  })
  const measured = { ...run, completed: run.completed, underWay: result.underWay, started: result.started }
  for (let waited = 0; underWay() > 0 && waited < 1200; waited += 1) await sleep(50)
  return { ...measured, ackMs: [...run.ackMs], replyMs: [...run.replyMs] }
}

process.on('message', (order: WorkerOrder) => {
  const work =
    order.do === 'connect'
      ? connect(order).then(() => tell({ done: 'connect' }))
      : load(order).then((done) => tell({ done: 'run', run: done }))
  work.catch((error: unknown) => tell({ done: 'fault', what: String(error) }))
})
process.on('disconnect', () => process.exit(0))
