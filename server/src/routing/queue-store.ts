import type { Localized } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

export type Queue = { id: string; name: Localized; isDefault: boolean }

export const listQueues = async (tx: TenantTransaction): Promise<Queue[]> => {
  const rows = await tx
    .selectFrom('queues')
    .selectAll()
    .orderBy('is_default', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, isDefault: row.is_default }))
}

/** @throws NOT_FOUND */
export const loadQueue = async (tx: TenantTransaction, id: string): Promise<Queue> => {
  const queue = (await listQueues(tx)).find((candidate) => candidate.id === id)
  if (!queue) throw new CeladonError('NOT_FOUND')
  return queue
}

/** Waits that ended with a person, newest first, in seconds. */
export const listRecentWaits = async (
  tx: TenantTransaction,
  queueId: string,
  since: string,
  limit: number,
): Promise<number[]> => {
  const rows = await tx
    .selectFrom('queue_waits')
    .select('waited_seconds')
    .where('queue_id', '=', queueId)
    .where('taken_at', '>=', since)
    .orderBy('taken_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.waited_seconds)
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
