import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

/** `most` asks in any stretch of `withinMs`, counted for each `keyHash`. */
export type AskLimit = { kind: string; keyHash: Uint8Array; most: number; withinMs: number }

/**
 * Counts one ask against all limits, or against none if one of them is reached. Name the limits in the same order
 * everywhere, so that asks that race never wait for each other in a circle.
 */
export const takeAsk = async (tx: TenantTransaction, limits: AskLimit[], now: string): Promise<boolean> => {
  await sql`savepoint asks`.execute(tx)
  for (const limit of limits) {
    if (await isCounted(tx, limit, now)) continue
    await sql`rollback to savepoint asks`.execute(tx)
    return false
  }
  return true
}

/**
 * One statement on one row: of asks that race, each sees those before it. The row keeps the instants themselves, so
 * that the limit slides and no full hour opens a second helping.
 */
const isCounted = async (tx: TenantTransaction, limit: AskLimit, now: string): Promise<boolean> => {
  const since = new Date(Date.parse(now) - limit.withinMs).toISOString()
  const recent = sql`array(select at from unnest(ask_limits.asked_at) at where at > ${since}::timestamptz)`
  const counted = await sql`
    insert into ask_limits (tenant_id, kind, key_hash, asked_at, last_asked_at)
    values (current_tenant(), ${limit.kind}, ${Buffer.from(limit.keyHash)}, array[${now}::timestamptz], ${now}::timestamptz)
    on conflict (tenant_id, kind, key_hash) do update
      set asked_at = array_append(${recent}, ${now}::timestamptz), last_asked_at = ${now}::timestamptz
      where cardinality(${recent}) < ${limit.most}::int
    returning 1`.execute(tx)
  return counted.rows.length === 1
}

/** Forgets what no limit looks back to any more. */
export const clearAskLimits = async (tx: DispatcherTransaction, before: string): Promise<void> => {
  await sql`delete from ask_limits where last_asked_at < ${before}`.execute(tx)
}
