import type { Pool } from 'pg'
import { Batch, type Rows, type Statement } from './batch.ts'

/** What statements are sent through. */
export type Statements = { query: (statement: Statement) => Promise<Rows> }

type Kept = Statement & { resolve: (rows: Rows) => void; reject: (error: Error) => void }

/** The statements of one transaction, and who waits for their answers. `opening` says for whom they are. */
export type Trip = { opening: Statement; kept: Kept[] }

/** Carries a trip out and answers its statements. @throws as they do */
export type CarryOut = (trip: Trip) => Promise<void>

/**
 * Keeps what `work` sends until it waits for something, and has it carried out as one transaction. Nothing is sent of work
 * that failed by then, and nothing is answered before all of it is saved.
 * @throws what `work` throws
 */
export const makeTrip = async <T>(
  carryOut: CarryOut,
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
  const trip = { opening, kept }
  kept = undefined
  if (hasFailed || trip.kept.length === 0) return working
  try {
    await carryOut(trip)
  } catch (error) {
    for (const { reject } of trip.kept) reject(error as Error)
    await working
    // Work that made nothing of it saved nothing all the same.
    throw error
  }
  return working
}

/** Each trip is a transaction of its own. */
export const carryAlone =
  (pool: Pool): CarryOut =>
  (trip) =>
    carry(pool, [trip])

/** Several trips as one transaction: all of them are saved, or none. An opening holds until there is another. */
export const carry = async (pool: Pool, trips: readonly Trip[]): Promise<void> => {
  const statements: (Statement & Partial<Kept>)[] = trips.flatMap(({ opening, kept }, at) =>
    isSame(trips[at - 1]?.opening, opening) ? kept : [opening, ...kept],
  )
  const results = await send(pool, statements)
  for (const [at, { resolve }] of statements.entries()) resolve?.(results[at]!)
}

const isSame = (before: Statement | undefined, { text, values }: Statement): boolean =>
  before?.text === text && before.values.every((value, at) => value === values[at])

const send = async (pool: Pool, statements: readonly Statement[]): Promise<Rows[]> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    return await new Promise<Rows[]>((resolve, reject) => {
      client.query(new Batch(statements, { resolve, reject }))
    })
  } catch (error) {
    // An answer of PostgreSQL has a severity; without one it is the connection that failed.
    if (!('severity' in (error as object))) broken = error as Error
    throw error
  } finally {
    client.release(broken)
  }
}

/** Ticks come after all promises that wait for nothing but each other: by then every statement is there. */
const allKept = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve))
