import type { DatabaseError, Pool } from 'pg'
import { carry, type CarryOut, type Trip } from './trips.ts'

/** So that no trip waits long for those beside it. */
const mostTogether = 8

type Waiting = { about: string; trip: Trip; resolve: () => void; reject: (error: unknown) => void }

/**
 * Trips that begin in one turn of the event loop travel as one transaction, and are written to the disk once: under load
 * that is several, else each is alone. When one of them fails, nothing was saved, and each is carried out alone.
 * `about` names the row a trip locks. All lock in the order of those names, so that two transactions never wait for each other.
 */
export const carryShared = (pool: Pool): ((about: string) => CarryOut) => {
  let waiting: Waiting[] = []
  const depart = (): void => {
    const all = waiting.sort((one, other) => (one.about < other.about ? -1 : one.about > other.about ? 1 : 0))
    waiting = []
    for (let from = 0; from < all.length; from += mostTogether)
      void carryTogether(pool, all.slice(from, from + mostTogether))
  }
  return (about) => (trip) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ about, trip, resolve, reject }) === 1) setImmediate(depart)
    })
}

const carryTogether = async (pool: Pool, all: readonly Waiting[]): Promise<void> => {
  try {
    await carry(
      pool,
      all.map(({ trip }) => trip),
    )
    for (const { resolve } of all) resolve()
  } catch (error) {
    if (all.length > 1 && isOfStatement(error)) for (const each of all) void carryTogether(pool, [each])
    else for (const { reject } of all) reject(error)
  }
}

/** Whether a statement failed, and so nothing was saved. Of a connection that ended or a server that stops nobody can tell. */
const isOfStatement = (error: unknown): boolean => {
  const { code, severity } = error as Partial<DatabaseError>
  return severity !== undefined && code !== undefined && !/^(?:08|25P|53|57|58|XX)/.test(code)
}
