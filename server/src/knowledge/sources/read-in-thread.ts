import { Worker } from 'node:worker_threads'
import type { ErrorCode, ImportKind } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import type { SourceArticle } from './source-article.ts'

export type Order = { kind: ImportKind; name: string; bytes: Uint8Array }

/** What the thread says: some of what it read, and in the end that this was all, or why it could not. */
export type Told = { articles: SourceArticle[] } | { isWhole: true } | { code: ErrorCode }

const longestMs = 60_000
const mostMegabytes = 768

/**
 * Every article that a file or a page holds. It is read in a thread of its own: a large file keeps nobody waiting, and one
 * that was made to exhaust its reader exhausts that thread, which is ended. @throws FILE_UNREADABLE
 */
export const readInThread = (order: Order): Promise<SourceArticle[]> =>
  new Promise((resolve, reject) => {
    const articles: SourceArticle[] = []
    const worker = openThread(order)
    const end = (settle: () => void): void => {
      clearTimeout(tooLong)
      settle()
      void worker.terminate()
    }
    const refuse = (code: ErrorCode = 'FILE_UNREADABLE'): void => end(() => reject(new CeladonError(code)))
    const tooLong = setTimeout(refuse, longestMs)
    worker.on('message', (told: Told) => {
      if ('articles' in told) articles.push(...told.articles)
      else if ('code' in told) refuse(told.code)
      else end(() => resolve(articles))
    })
    worker.once('error', () => refuse())
    worker.once('exit', () => refuse())
  })

const openThread = (order: Order): Worker => {
  const given = { workerData: order, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } }
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./source-thread.js', import.meta.url), given)
  // In development and in tests the thread runs the source itself; a thread knows TypeScript only once it was told.
  const source = JSON.stringify(new URL('./source-thread.ts', import.meta.url).href)
  const opening = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}) })`
  return new Worker(opening, { ...given, eval: true, execArgv: ['--conditions=source'] })
}
