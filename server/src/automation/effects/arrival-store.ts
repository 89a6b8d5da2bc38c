import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'
import { failRest } from './attempt-store.ts'
import { holdLease, type Lease } from './work-store.ts'

/**
 * What waited for the goods is to be done now, and our own record says that they are back. False: the lease is lost, and
 * nothing was written.
 */
export const recordArrival = async (
  tx: TenantTransaction,
  lease: Lease,
  { until, rmaNumber }: { until: string; rmaNumber: string | null },
): Promise<boolean> => {
  if (!(await holdLease(tx, lease, until))) return false
  await tx
    .updateTable('effects')
    .set({ state: 'intended' })
    .where('run_id', '=', lease.runId)
    .where('state', '=', 'waiting')
    .execute()
  if (rmaNumber !== null)
    await tx
      .updateTable('return_requests')
      .set({ body: sql<string>`jsonb_set(body, '{state}', '"received"')` })
      .where('rma_number', '=', rmaNumber)
      .execute()
  return true
}

/** The goods never came: what waited for them is not done, and its things may be paid for another way. */
export const recordNoArrival = async (
  tx: TenantTransaction,
  lease: Lease,
  { until, now }: { until: string; now: string },
): Promise<boolean> => {
  if (!(await holdLease(tx, lease, until))) return false
  await failRest(tx, lease.runId, now, { code: 'never-arrived', states: ['waiting'] })
  return true
}
