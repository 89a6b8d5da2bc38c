import type { Localized } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'

/** What was counted in a queue that was taken away keeps its name. */
export const listQueueNames = async (tx: TenantTransaction): Promise<ReadonlyMap<string, Localized>> => {
  const rows = await tx.selectFrom('queues').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** In how many seconds each queue means to answer first; null: it says nothing of it. */
export const readFirstTargets = async (tx: TenantTransaction): Promise<ReadonlyMap<string, number | null>> => {
  const rows = await tx.selectFrom('queues').select(['id', 'first_target_seconds']).execute()
  return new Map(rows.map((row) => [row.id, row.first_target_seconds]))
}
