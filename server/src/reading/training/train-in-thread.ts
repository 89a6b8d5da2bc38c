import { Worker } from 'node:worker_threads'
import type { TrainingOrder, TrainingOutcome } from './train-and-judge.ts'

/** Far more than the largest workspace needs: a thread that hangs must not keep the next training waiting. */
const longestMs = 300_000

/** Trains beside the event loop. @throws what the thread threw, or that it took too long */
export const trainInThread = (order: TrainingOrder): Promise<TrainingOutcome> =>
  new Promise((resolve, reject) => {
    const worker = openThread(order)
    const tooLong = setTimeout(() => {
      reject(new Error(`training took longer than ${longestMs / 1000} s`))
      void worker.terminate()
    }, longestMs)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(tooLong)
      reject(new Error('the training thread ended without a word'))
    })
  })

const openThread = (order: TrainingOrder): Worker => {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./training-thread.js', import.meta.url), { workerData: order })
  // In development and in tests the thread runs the source itself; a thread knows TypeScript only once it was told.
  const source = JSON.stringify(new URL('./training-thread.ts', import.meta.url).href)
  const opening = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}) })`
  return new Worker(opening, { eval: true, workerData: order, execArgv: ['--conditions=source'] })
}
