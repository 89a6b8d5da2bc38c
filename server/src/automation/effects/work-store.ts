import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

/** The right to do a run's effects, until it ends or somebody else holds it. */
export type Lease = { runId: string; id: string }

/** Runs with something left to do that nobody is doing, the longest waiting first. */
export const listDueRuns = async (
  tx: DispatcherTransaction,
  now: string,
  limit: number,
): Promise<{ tenantId: string; runId: string }[]> => {
  const rows = await tx
    .selectFrom('run_work')
    .select(['tenant_id', 'run_id'])
    .where('due_at', '<=', now)
    .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<=', now)]))
    .orderBy('due_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, runId: row.run_id }))
}

/** Puts a run on the list of work: something is to be done for it, or told. */
export const openRunWork = async (tx: TenantTransaction, runId: string, now: string): Promise<void> => {
  await tx
    .insertInto('run_work')
    .values({ tenant_id: sql<string>`current_tenant()`, run_id: runId, due_at: now })
    .execute()
}

/**
 * Takes a run off the list of work, in the transaction that saves its result. False: somebody told it before, and the
 * transaction must not be saved.
 */
export const closeRunWork = async (tx: TenantTransaction, runId: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('run_work').where('run_id', '=', runId).executeTakeFirst()
  return numDeletedRows > 0n
}

/** A lease that has run out is nobody's: whoever held it is taken for dead. */
export const takeLease = async (
  tx: TenantTransaction,
  { runId, id }: Lease,
  { now, until }: { now: string; until: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('run_work')
    .set({ lease_id: id, lease_until: until })
    .where('run_id', '=', runId)
    .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<=', now)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Absent: nothing is left to do. */
export const findWork = async (
  tx: TenantTransaction,
  runId: string,
): Promise<{ leaseId: string | null } | undefined> => {
  const row = await tx.selectFrom('run_work').select('lease_id').where('run_id', '=', runId).executeTakeFirst()
  return row && { leaseId: row.lease_id }
}

/** False: the lease is somebody else's by now. While the transaction lasts nobody can take it. */
export const holdLease = async (tx: TenantTransaction, { runId, id }: Lease, until: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('run_work')
    .set({ lease_until: until })
    .where('run_id', '=', runId)
    .where('lease_id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const releaseLease = async (tx: TenantTransaction, { runId, id }: Lease, dueAt: string): Promise<void> => {
  await tx
    .updateTable('run_work')
    .set({ lease_id: null, lease_until: null, due_at: dueAt })
    .where('run_id', '=', runId)
    .where('lease_id', '=', id)
    .execute()
}
