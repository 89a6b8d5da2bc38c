import type { Pool } from 'pg'
import { Batch, type Rows, type Statement } from './batch.ts'

/** What statements are sent through. */
export type Statements = { query: (statement: Statement) => Promise<Rows> }

type Kept = Statement & { resolve: (rows: Rows) => void; reject: (error: Error) => void }

/**
 * Keeps what `work` sends until it waits for something, and carries it out behind `opening` as one transaction. Nothing is
 * sent of work that failed by then, and nothing is answered before all of it is saved.
 * @throws what `work` throws
 */
export const makeTrip = async <T>(
  pool: Pool,
  opening: Statement,
  work: (through: Statements) => Promise<T>,
): Promise<T> => {
  let kept: Kept[] | undefined = []
  let hasFailed = false
  const working = work({
    query: (statement) =>
      new Promise((resolve, reject) => {
        if (kept) kept.push({ ...statement, resolve, reject })
        else reject(new Error('a statement was sent after its transaction'))
      }),
  })
  working.catch(() => {
    hasFailed = true
  })
  await allKept()
  const statements = kept
  kept = undefined
  if (hasFailed || statements.length === 0) return working
  try {
    const [, ...results] = await carryOut(pool, [opening, ...statements])
    for (const [at, { resolve }] of statements.entries()) resolve(results[at]!)
  } catch (error) {
    for (const { reject } of statements) reject(error as Error)
    await working
    // Work that made nothing of it saved nothing all the same.
    throw error
  }
  return working
}

const carryOut = async (pool: Pool, statements: readonly Statement[]): Promise<Rows[]> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    return await new Promise<Rows[]>((resolve, reject) => {
      client.query(new Batch(statements, { resolve, reject }))
    })
  } catch (error) {
    // An answer of PostgreSQL has a code; without one it is the connection that failed.
    if (!('severity' in (error as object))) broken = error as Error
    throw error
  } finally {
    client.release(broken)
  }
}

/** Ticks come after all promises that wait for nothing but each other: by then every statement is there. */
const allKept = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve))
