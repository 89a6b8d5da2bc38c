import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { WorkerOrder } from './measure-kills.ts'

export type WorkerWord = { word: 'begun' } | { word: 'settled'; runId: string } | { word: 'all-settled' }

export type Worker = {
  /** Kept once everything is settled. @throws when it ends before. */
  execute: (order: WorkerOrder) => Promise<void>
  /** Kept once it has begun its first run. */
  begun: Promise<void>
  /** Runs of which it said that nothing is left to do. */
  settled: ReadonlySet<string>
  kill: () => void
  ended: Promise<void>
}

/** A process of its own that executes effects, until it is killed. */
export const startWorker = (): Worker => {
  const child = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), { serialization: 'advanced' })
  const settled = new Set<string>()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const hears = (word: WorkerWord['word']): Promise<void> =>
    new Promise((resolve, reject) => {
      child.on('message', (said: WorkerWord) => said.word === word && resolve())
      child.once('exit', () => reject(new Error('the executing process ended')))
    })
  child.on('message', (said: WorkerWord) => said.word === 'settled' && settled.add(said.runId))
  const begun = hears('begun')
  const finished = hears('all-settled')
  for (const promise of [begun, finished]) promise.catch(() => {})
  return {
    settled,
    begun,
    ended,
    execute: (order) => {
      child.send(order)
      return finished
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
