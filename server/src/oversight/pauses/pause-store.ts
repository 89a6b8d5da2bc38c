import type { Pause } from '@celadon/contract'
import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { hold } from '#platform/holds'

/** As it is kept: what its intent is called stands elsewhere. */
export type KeptPause = Omit<Pause, 'label'>

/** Everything that is paused at `now`, the oldest first; from its first moment, also by a clock that is behind. */
export const listPaused = async (tx: TenantTransaction, now: string): Promise<KeptPause[]> => {
  const { rows } = await sql<{ shown: KeptPause }>`select shown from open_pauses
    where tenant_id = current_tenant() and (until is null or until > ${now})
    order by begun_at, id`.execute(tx)
  return rows.map(({ shown }) => shown)
}

/** In the place of those that are open for the same, which it answers. Of two who begin it at once, the later one's stands. */
export const beginPause = async (
  tx: TenantTransaction,
  begun: { id: string; intent: string | null; reason: string | null; by: string; now: string; until: string | null },
): Promise<string[]> => {
  await hold(tx, 'pause', begun.intent ?? '')
  const { rows } = await sql<{ id: string }>`update pauses set ended_at = ${begun.now}, ended_by = ${begun.by}
    where tenant_id = current_tenant() and ended_at is null and intent is not distinct from ${begun.intent}
    returning id`.execute(tx)
  await sql`insert into pauses (tenant_id, id, intent, reason, author_id, begun_at, until)
    values (current_tenant(), ${begun.id}, ${begun.intent}, ${begun.reason}, ${begun.by}, ${begun.now}, ${begun.until})`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Its intent, or undefined where it was over already. @throws NOT_FOUND */
export const endPause = async (
  tx: TenantTransaction,
  { id, by, now }: { id: string; by: string; now: string },
): Promise<{ intent: string | null } | undefined> => {
  const { rows } = await sql<{ intent: string | null }>`update pauses set ended_at = ${now}, ended_by = ${by}
    where tenant_id = current_tenant() and id = ${id} and ended_at is null returning intent`.execute(tx)
  if (rows[0]) return rows[0]
  const known = await tx.selectFrom('pauses').select('id').where('id', '=', id).executeTakeFirst()
  if (!known) throw new CeladonError('NOT_FOUND')
  return undefined
}

/** Tenants in which the time of one is up. */
export const listLapsedTenants = async (tx: DispatcherTransaction, now: string): Promise<string[]> => {
  const { rows } = await sql<{ tenant_id: string }>`select distinct tenant_id from pauses
    where ended_at is null and until <= ${now} limit 1000`.execute(tx)
  return rows.map((row) => row.tenant_id)
}

/** Those whose time is up, each told to one caller only. */
export const endLapsed = async (
  tx: TenantTransaction,
  now: string,
): Promise<{ id: string; intent: string | null }[]> => {
  const { rows } = await sql<{ id: string; intent: string | null }>`update pauses set ended_at = until
    where tenant_id = current_tenant() and ended_at is null and until <= ${now} returning id, intent`.execute(tx)
  return rows
}
