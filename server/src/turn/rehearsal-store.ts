import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** From here on PostgreSQL refuses whatever this transaction would write. */
export const forbidWriting = async (tx: TenantTransaction): Promise<void> => {
  await sql`set transaction read only`.execute(tx)
}
