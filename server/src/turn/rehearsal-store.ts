import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** From here on PostgreSQL refuses whatever this transaction would write, and what it reads takes no longer than this. */
export const forbidWriting = async (tx: TenantTransaction): Promise<void> => {
  await sql`set transaction read only`.execute(tx)
  await sql`set local statement_timeout = '5s'`.execute(tx)
}
