import type { TenantTransaction } from '#platform/database'

/** A wait that ended with a person. */
export type MeasuredWait = { waitedSeconds: number; takenAt: string }

/** Waits that ended with a person, newest first. */
export const listRecentWaits = async (
  tx: TenantTransaction,
  queueId: string,
  since: string,
  limit: number,
): Promise<MeasuredWait[]> => {
  const rows = await tx
    .selectFrom('queue_waits')
    .select(['waited_seconds', 'taken_at'])
    .where('queue_id', '=', queueId)
    .where('taken_at', '>=', since)
    .orderBy('taken_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ waitedSeconds: row.waited_seconds, takenAt: row.taken_at }))
}

export const recordWait = async (
  tx: TenantTransaction,
  wait: { tenantId: string; id: string; queueId: string; waitedSeconds: number; takenAt: string },
): Promise<void> => {
  await tx
    .insertInto('queue_waits')
    .values({
      tenant_id: wait.tenantId,
      id: wait.id,
      queue_id: wait.queueId,
      waited_seconds: wait.waitedSeconds,
      taken_at: wait.takenAt,
    })
    .execute()
}
