import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** What a file said of something and the embedded shop has no place for, kept for the way back. */
export type Remainder = { kind: string; id: string; body: object }

export const recordRemainders = async (tx: TenantTransaction, remainders: readonly Remainder[]): Promise<void> => {
  if (remainders.length === 0) return
  const rows = remainders.map(({ kind, id, body }) => ({
    tenant_id: sql<string>`current_tenant()`,
    kind,
    id,
    body: JSON.stringify(body),
  }))
  await tx.insertInto('shop_remainders').values(rows).execute()
}

export const listRemainders = async (tx: TenantTransaction, kind: string): Promise<ReadonlyMap<string, object>> => {
  const rows = await tx.selectFrom('shop_remainders').select(['id', 'body']).where('kind', '=', kind).execute()
  return new Map(rows.map(({ id, body }) => [id, body]))
}
