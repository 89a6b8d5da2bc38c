import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { WorkerAnswer, WorkerOrder, WorkerRun } from './worker-frames.ts'

export type Worker = {
  /** @throws when the server refuses a socket or a message, or ends one. */
  order: (order: WorkerOrder) => Promise<WorkerAnswer>
  end: () => void
}

/** A process of its own, so that making the load does not disturb measuring it. */
export const startWorker = (): Worker => {
  const child = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), { serialization: 'advanced' })
  return {
    order: (order) =>
      new Promise((resolve, reject) => {
        const hear = (answer: WorkerAnswer): void => {
          child.off('exit', fail)
          if (answer.done === 'fault') reject(new Error(`a conversation failed: ${answer.what}`))
          else resolve(answer)
        }
        const fail = (): void => reject(new Error('the process that makes the load ended'))
        child.once('message', hear)
        child.once('exit', fail)
        child.send(order)
      }),
    end: () => void child.kill(),
  }
}

/** The runs of several workers as one. */
export const addUp = (runs: readonly WorkerRun[]): WorkerRun => ({
  started: runs.reduce((sum, run) => sum + run.started, 0),
  completed: runs.reduce((sum, run) => sum + run.completed, 0),
  underWay: (runs[0]?.underWay ?? []).map((_, second) =>
    runs.reduce((sum, run) => sum + (run.underWay[second] ?? 0), 0),
  ),
  ackMs: runs.flatMap((run) => run.ackMs),
  replyMs: runs.flatMap((run) => run.replyMs),
})
