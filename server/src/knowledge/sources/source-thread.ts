import { parentPort, workerData } from 'node:worker_threads'
import { CeladonError } from '#platform/errors'
import { readSource } from './read-source.ts'
import type { Order, Told } from './read-in-thread.ts'

const atOnce = 200

const tell = (told: Told): void => parentPort?.postMessage(told)

try {
  const { kind, name, bytes } = workerData as Order
  const articles = await readSource(kind, name, bytes)
  for (let from = 0; from < articles.length; from += atOnce) tell({ articles: articles.slice(from, from + atOnce) })
  tell({ isWhole: true })
} catch (error) {
  tell({ code: error instanceof CeladonError ? error.code : 'FILE_UNREADABLE' })
}
