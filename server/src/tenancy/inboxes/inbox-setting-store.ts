import type { InboxSave, InboxSetting } from '@celadon/contract'
import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

export const listInboxSettings = async (tx: TenantTransaction): Promise<InboxSetting[]> => {
  const [inboxes, sightings] = await Promise.all([
    tx.selectFrom('inboxes').selectAll().orderBy('id').limit(200).execute(),
    tx.selectFrom('inbox_sightings').selectAll().orderBy('seen_at', 'desc').limit(2_000).execute(),
  ])
  return inboxes.map(({ id, key, name, allowed_origins, accent, revision }) => ({
    id,
    key,
    name,
    allowedOrigins: allowed_origins,
    accent,
    revision,
    seen: sightings
      .filter((sighting) => sighting.inbox_id === id)
      .map(({ origin, seen_at, is_allowed }) => ({ origin, at: seen_at, isAllowed: is_allowed })),
  }))
}

/** Whether it is still as it was read. What was seen of sites that may no longer is forgotten. */
export const updateInbox = async (
  tx: TenantTransaction,
  id: string,
  { name, allowedOrigins, accent, revision }: InboxSave,
): Promise<boolean> => {
  const saved = await tx
    .updateTable('inboxes')
    .set({ name: JSON.stringify(name), allowed_origins: allowedOrigins, accent, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  await sql`delete from inbox_sightings
    where tenant_id = current_tenant() and inbox_id = ${id} and is_allowed <> (origin = any(${allowedOrigins}::text[]))`.execute(
    tx,
  )
  return saved.numUpdatedRows === 1n
}

export type ShownInbox = { tenantId: string; id: string; allowedOrigins: string[]; accent: string | null }

/** The tenant is not known yet: the public key finds it. */
export const findShownInbox = async (tx: DispatcherTransaction, key: string): Promise<ShownInbox | undefined> => {
  const row = await tx
    .selectFrom('inboxes')
    .select(['tenant_id', 'id', 'allowed_origins', 'accent'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row && { tenantId: row.tenant_id, id: row.id, allowedOrigins: row.allowed_origins, accent: row.accent }
}

/** Of sites that may not, the newest takes the place of the others: anybody may name any. */
export const recordSighting = async (
  tx: TenantTransaction,
  { inboxId, origin, isAllowed, now }: { inboxId: string; origin: string; isAllowed: boolean; now: string },
): Promise<void> => {
  if (!isAllowed)
    await sql`delete from inbox_sightings
      where tenant_id = current_tenant() and inbox_id = ${inboxId} and not is_allowed and origin <> ${origin}`.execute(
      tx,
    )
  await sql`insert into inbox_sightings (tenant_id, inbox_id, origin, is_allowed, seen_at)
    values (current_tenant(), ${inboxId}, ${origin}, ${isAllowed}, ${now})
    on conflict (tenant_id, inbox_id, origin) do update
      set is_allowed = excluded.is_allowed, seen_at = greatest(inbox_sightings.seen_at, excluded.seen_at)`.execute(tx)
}
