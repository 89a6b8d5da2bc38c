import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** A crash may lose the last of what is written so, never what somebody else was promised. */
export const commitLater = async (tx: TenantTransaction): Promise<void> => {
  await sql`select set_config('synchronous_commit', 'off', true)`.execute(tx)
}

/** Which of these conversations are there already. */
export const findPlayed = async (tx: TenantTransaction, ids: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where id = any(${ids}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** When the house was opened, and the orders its shop has. */
export const findHouse = async (tx: TenantTransaction): Promise<{ openedAt: string; orderIds: Set<string> }> => {
  const tenant = await tx.selectFrom('tenants').select('created_at').executeTakeFirstOrThrow()
  const orders = await tx.selectFrom('shop_orders').select('id').execute()
  return { openedAt: tenant.created_at, orderIds: new Set(orders.map(({ id }) => id)) }
}
