import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Each kind's own seed, so that the same key of two kinds is two holds. Kept for nodes of two versions side by side. */
const seeds = {
  rules: 9,
  workflow: 10,
  sentence: 11,
  goodwill: 12,
  pause: 13,
  ticketNumber: 14,
  lessonNumber: 15,
  scenarioNumber: 16,
  training: 17,
} as const

/**
 * Until its transaction ends, whoever else of this tenant holds the same waits here. What is read after it is read as the
 * one before left it: the next number of a list, a sum that must not pass a limit.
 */
export const hold = async (tx: TenantTransaction, kind: keyof typeof seeds, key = ''): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_tenant()::text || ${key}, ${sql.lit(seeds[kind])}))`.execute(
    tx,
  )
}
