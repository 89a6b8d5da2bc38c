import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Where a seller's own people are written to. Asked for the workspace: addresses of log-ins are nobody's to list. */
export const listSellerAddresses = async (tx: TenantTransaction, sellerId: string): Promise<string[]> => {
  const { rows } = await sql<{ email: string }>`
    select u."email" as email from members m join auth."user" u on u."id" = m.user_id
    where m.tenant_id = current_tenant() and m.seller_id = ${sellerId}::uuid and m.is_active
    order by m.id limit 20`.execute(tx)
  return rows.map(({ email }) => email)
}

/** Whether somebody who signs in with this address (in small letters) is an active member of the workspace. */
export const isMemberAddress = async (tx: TenantTransaction, email: string): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from members m join auth."user" u on u."id" = m.user_id
    where m.tenant_id = current_tenant() and m.is_active and u."email" = ${email}`.execute(tx)
  return rows.length > 0
}
