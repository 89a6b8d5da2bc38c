import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Language } from '@celadon/contract'
import { sql } from 'kysely'
import type { ShopCustomer } from '#people/tokens'

/** `email` is the one on file with the shop; nothing said in a conversation ever changes it. */
export type Customer = {
  id: string
  externalId: string | null
  role: 'buyer' | 'seller'
  sellerId: string | null
  name: string | null
  email: string | null
  language: Language
}

/** Somebody of whom nothing is known. */
export const createStranger = async (
  tx: TenantTransaction,
  stranger: { id: string; language: Language; now: string },
): Promise<Customer> => {
  const row = await tx
    .insertInto('customers')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: stranger.id,
      role: 'buyer',
      external_id: null,
      seller_id: null,
      display_name: null,
      email: null,
      language: stranger.language,
      created_at: stranger.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toCustomer(row)
}

/**
 * Writes what the shop says about its customer, over what it said before. `id` is used when they are new.
 * @throws CeladonError INVALID_REQUEST when they are said to speak for a seller that does not exist.
 */
export const recordShopCustomer = async (
  tx: TenantTransaction,
  shopCustomer: ShopCustomer,
  given: { id: string; now: string; fallbackLanguage: Language },
): Promise<Customer> => {
  await checkSeller(tx, shopCustomer.sellerId)
  const row = await tx
    .insertInto('customers')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: given.id,
      role: shopCustomer.role,
      external_id: shopCustomer.externalId,
      seller_id: shopCustomer.sellerId,
      display_name: shopCustomer.name,
      email: shopCustomer.email,
      language: shopCustomer.language ?? given.fallbackLanguage,
      created_at: given.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'external_id'])
        .where('external_id', 'is not', null)
        .doUpdateSet((fresh) => ({
          role: fresh.ref('excluded.role'),
          seller_id: fresh.ref('excluded.seller_id'),
          display_name: fresh.fn.coalesce('excluded.display_name', 'customers.display_name'),
          email: fresh.fn.coalesce('excluded.email', 'customers.email'),
          language: fresh.ref(shopCustomer.language ? 'excluded.language' : 'customers.language'),
        })),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return toCustomer(row)
}

/** A stranger who signs in while they chat is called by the name their shop knows; lists show it. */
export const nameStranger = async (tx: TenantTransaction, id: string, name: string | null): Promise<void> => {
  if (name === null) return
  await tx
    .updateTable('customers')
    .set({ display_name: name })
    .where('id', '=', id)
    .where('external_id', 'is', null)
    .execute()
}

const checkSeller = async (tx: TenantTransaction, sellerId: string | null): Promise<void> => {
  if (sellerId === null) return
  const row = await tx.selectFrom('sellers').select('id').where('id', '=', sellerId).executeTakeFirst()
  if (!row) throw new CeladonError('INVALID_REQUEST', { field: 'sellerId' })
}

/** @throws CeladonError NOT_FOUND */
export const loadCustomer = async (tx: TenantTransaction, id: string): Promise<Customer> => {
  const row = await tx.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return toCustomer(row)
}

/** The id of whom the shop calls `externalId`, or null. */
export const findCustomerId = async (tx: TenantTransaction, externalId: string): Promise<string | null> => {
  const row = await tx.selectFrom('customers').select('id').where('external_id', '=', externalId).executeTakeFirst()
  return row?.id ?? null
}

type CustomerRow = {
  id: string
  external_id: string | null
  role: 'buyer' | 'seller'
  seller_id: string | null
  display_name: string | null
  email: string | null
  language: Language
}

const toCustomer = (row: CustomerRow): Customer => ({
  id: row.id,
  externalId: row.external_id,
  role: row.role,
  sellerId: row.seller_id,
  name: row.display_name,
  email: row.email,
  language: row.language,
})
