import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { closeSolvedBefore } from './close-solved-store.ts'

/** How long a customer may come back to a solved ticket before it counts as closed; their words open it even then. */
const solvedForMs = 72 * 3_600_000

/** What stayed solved is closed, in all tenants. */
export const closeSolved = ({
  withDispatcher,
  clock,
}: Pick<Database, 'withDispatcher'> & { clock: Clock }): Promise<number> => {
  const now = clock.now()
  const solvedBefore = new Date(now.getTime() - solvedForMs).toISOString()
  return withDispatcher((tx) => closeSolvedBefore(tx, { solvedBefore, now: now.toISOString() }))
}
