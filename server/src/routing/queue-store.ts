import type { QueueSettings } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

export type Queue = QueueSettings & { isDefault: boolean }

/**
 * The default one first, the others in the order they are shown and asked in for a topic. One that was taken away is
 * there as long as something waits in it: whoever was on the way to it meanwhile is not lost.
 */
export const listQueues = async (tx: TenantTransaction): Promise<Queue[]> => {
  const rows = await tx
    .selectFrom('queues')
    .selectAll()
    .where(sql<boolean>`(not is_archived or ${somethingWaits})`)
    .orderBy('is_default', 'desc')
    .orderBy('place')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(toQueue)
}

/** @throws NOT_FOUND */
export const loadQueue = async (tx: TenantTransaction, id: string): Promise<Queue> => {
  const queue = (await listQueues(tx)).find((candidate) => candidate.id === id)
  if (!queue) throw new CeladonError('NOT_FOUND')
  return queue
}

/** @throws QUEUE_IN_USE for the default one, and where something waits */
const archiveQueues = async (tx: TenantTransaction, ids: readonly string[]): Promise<void> => {
  const { numAffectedRows } = await sql`update queues set is_archived = true
    where tenant_id = current_tenant() and id = any(${ids}::uuid[]) and not is_default and not ${somethingWaits}`.execute(
    tx,
  )
  if (Number(numAffectedRows) < ids.length) throw new CeladonError('QUEUE_IN_USE')
}

const somethingWaits = sql`exists (select 1 from conversations c where c.tenant_id = queues.tenant_id
  and c.owner_kind = 'queue' and c.owner_id = queues.id and c.status = 'open')`

/** Writes queues as they are listed, those there are and new ones, and takes the others away. @throws QUEUE_IN_USE */
export const recordQueues = async (tx: TenantTransaction, queues: readonly QueueSettings[]): Promise<void> => {
  const gone = (await listQueues(tx)).filter(({ id }) => queues.every((queue) => queue.id !== id))
  await archiveQueues(
    tx,
    gone.map(({ id }) => id),
  )
  const rows = queues.map((queue, place) => ({
    id: queue.id,
    name: queue.name,
    topics: queue.topics,
    place,
    weight: queue.weight,
    skills: queue.skills,
    relax_seconds: queue.relaxSeconds,
    first_target_seconds: queue.targets.first,
    next_target_seconds: queue.targets.next,
    resolution_target_seconds: queue.targets.resolution,
    overflow_queue_id: queue.overflow?.queueId ?? null,
    overflow_after_minutes: queue.overflow?.afterMinutes ?? null,
  }))
  await sql`
    insert into queues (tenant_id, id, is_default, name, topics, place, weight, skills, relax_seconds, first_target_seconds,
      next_target_seconds, resolution_target_seconds, overflow_queue_id, overflow_after_minutes)
    select current_tenant(), q.id, false, q.name, q.topics, q.place, q.weight, q.skills, q.relax_seconds,
      q.first_target_seconds, q.next_target_seconds, q.resolution_target_seconds, q.overflow_queue_id, q.overflow_after_minutes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as q(id uuid, name jsonb, topics text[], place smallint,
      weight smallint, skills jsonb, relax_seconds int, first_target_seconds int, next_target_seconds int,
      resolution_target_seconds int, overflow_queue_id uuid, overflow_after_minutes int)
    on conflict (tenant_id, id) do update set name = excluded.name, topics = excluded.topics, place = excluded.place,
      weight = excluded.weight, skills = excluded.skills, relax_seconds = excluded.relax_seconds,
      first_target_seconds = excluded.first_target_seconds, next_target_seconds = excluded.next_target_seconds,
      resolution_target_seconds = excluded.resolution_target_seconds, overflow_queue_id = excluded.overflow_queue_id,
      overflow_after_minutes = excluded.overflow_after_minutes, is_archived = false`.execute(tx)
}

const toQueue = (row: Selectable<Tables['queues']>): Queue => ({
  id: row.id,
  name: row.name,
  isDefault: row.is_default,
  topics: row.topics,
  weight: row.weight,
  skills: row.skills,
  relaxSeconds: row.relax_seconds,
  targets: {
    first: row.first_target_seconds,
    next: row.next_target_seconds,
    resolution: row.resolution_target_seconds,
  },
  overflow:
    row.overflow_queue_id === null
      ? null
      : { queueId: row.overflow_queue_id, afterMinutes: row.overflow_after_minutes! },
})
