import { CeladonError } from '#platform/errors'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import type { Localized } from '@celadon/contract'
import { sql } from 'kysely'

/** `key` is public. `shopSecret` signs the shop's customer tokens and never leaves the server. */
export type Inbox = {
  tenantId: string
  id: string
  key: string
  name: Localized
  allowedOrigins: string[]
  shopSecret: string
}

/** Bytes of a shop secret below which HS256 could be guessed (RFC 7518, 3.2). */
const minSecretLength = 32

/** The tenant is not known yet: the public key finds it. */
export const findInboxByKey = async (tx: DispatcherTransaction, key: string): Promise<Inbox | undefined> => {
  const row = await tx.selectFrom('inboxes').selectAll().where('key', '=', key).executeTakeFirst()
  return row && toInbox(row)
}

export const findInboxById = async (
  tx: DispatcherTransaction,
  tenantId: string,
  id: string,
): Promise<Inbox | undefined> => {
  const row = await tx
    .selectFrom('inboxes')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toInbox(row)
}

export const listInboxes = async (tx: TenantTransaction): Promise<Inbox[]> => {
  const rows = await tx.selectFrom('inboxes').selectAll().orderBy('id').limit(200).execute()
  return rows.map(toInbox)
}

/** Pages of these origins may embed the chat from now on, beside those that may already. */
export const allowOrigins = async (
  tx: TenantTransaction,
  inboxId: string,
  origins: readonly string[],
): Promise<void> => {
  await sql`
    update inboxes set allowed_origins = array(select distinct unnest(allowed_origins || ${origins}::text[]))
    where tenant_id = current_tenant() and id = ${inboxId}`.execute(tx)
}

/** @throws CeladonError INVALID_REQUEST when the shop secret is shorter than 32 bytes. */
export const createInbox = async (tx: TenantTransaction, inbox: Omit<Inbox, 'tenantId'>): Promise<void> => {
  if (Buffer.byteLength(inbox.shopSecret) < minSecretLength) {
    throw new CeladonError('INVALID_REQUEST', { field: 'shopSecret', minBytes: minSecretLength })
  }
  await tx
    .insertInto('inboxes')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: inbox.id,
      key: inbox.key,
      name: JSON.stringify(inbox.name),
      allowed_origins: inbox.allowedOrigins,
      shop_secret: inbox.shopSecret,
    })
    .execute()
}

type InboxRow = {
  tenant_id: string
  id: string
  key: string
  name: Localized
  allowed_origins: string[]
  shop_secret: string
}

const toInbox = (row: InboxRow): Inbox => ({
  tenantId: row.tenant_id,
  id: row.id,
  key: row.key,
  name: row.name,
  allowedOrigins: row.allowed_origins,
  shopSecret: row.shop_secret,
})
