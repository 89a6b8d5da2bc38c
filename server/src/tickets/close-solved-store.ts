import { sql } from 'kysely'
import type { DispatcherTransaction } from '#platform/database'

/** @returns how many were closed. */
export const closeSolvedBefore = async (
  tx: DispatcherTransaction,
  { solvedBefore, now }: { solvedBefore: string; now: string },
): Promise<number> => {
  const closed = await sql`update tickets set status = 'closed', changed_at = ${now}
    where status = 'solved' and solved_at < ${solvedBefore}`.execute(tx)
  return Number(closed.numAffectedRows ?? 0n)
}
