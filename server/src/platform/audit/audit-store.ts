import type { AuditAct, AuditDetails } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { DispatcherTransaction, Tables, TenantTransaction } from '#platform/database'
import { emptyEnd, writeContent, writeDetails, type ChainEnd, type ChainEntry, type Seal } from './audit-chain.ts'

/** `by`: a member's id; null: whoever runs the installation. `details`: plain facts, nothing that customers said. */
export type AuditWish = {
  tenantId: string
  at: string
  by: string | null
  act: AuditAct
  about: { kind: string; id: string }
  details?: AuditDetails
}

/**
 * Adds to the end of the workspace's chain, in the transaction of what it tells of: there is neither without the other.
 * Others who add wait until that transaction ends, so it is written last.
 */
export const recordAudit = async (tx: TenantTransaction, wish: AuditWish): Promise<void> => {
  const said = {
    at: new Date(wish.at).toISOString(),
    byId: wish.by,
    act: wish.act,
    aboutKind: wish.about.kind,
    aboutId: wish.about.id,
    details: writeDetails(wish.details ?? {}),
  }
  await sql`select append_audit(${said.at}, ${said.byId}::uuid, ${said.act}, ${said.aboutKind}, ${said.aboutId},
    ${said.details}, ${writeContent(wish.tenantId, said)})`.execute(tx)
}

export type AuditRow = ChainEntry

/** `from` and `to` are instants: from then on, and before. */
export type AuditFilter = { act?: string; by?: string; from?: string; to?: string; before?: number; limit: number }

/** The newest first. */
export const listAudit = async (tx: TenantTransaction, filter: AuditFilter): Promise<AuditRow[]> => {
  const { act, by, from, to, before, limit } = filter
  const rows = await tx
    .selectFrom('audit_entries')
    .selectAll()
    .$if(act !== undefined, (query) => query.where('act', '=', act!))
    .$if(by !== undefined, (query) => query.where('by_id', '=', by!))
    .$if(from !== undefined, (query) => query.where('at', '>=', from!))
    .$if(to !== undefined, (query) => query.where('at', '<', to!))
    .$if(before !== undefined, (query) => query.where('number', '<', before!))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

/** Whether one of these was ever done to it. */
export const isAudited = async (
  tx: TenantTransaction,
  { about, acts }: { about: AuditWish['about']; acts: readonly AuditAct[] },
): Promise<boolean> => {
  const row = await tx
    .selectFrom('audit_entries')
    .select('number')
    .where('act', 'in', acts)
    .where('about_kind', '=', about.kind)
    .where('about_id', '=', about.id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What is added meanwhile is not seen: sent before anything else is read. */
export const freeze = async (tx: TenantTransaction): Promise<void> => {
  await sql`set transaction isolation level repeatable read, read only`.execute(tx)
}

/** In the order of the chain. */
export const listAuditAfter = async (tx: TenantTransaction, after: number, limit: number): Promise<AuditRow[]> => {
  const rows = await tx
    .selectFrom('audit_entries')
    .selectAll()
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

/** Where the chain says that it ends, and its seal; null before the first. */
export const findAuditEnd = async (tx: TenantTransaction): Promise<{ head: ChainEnd; sealed: Seal | null }> => {
  const row = await tx.selectFrom('audit_heads').selectAll().executeTakeFirst()
  if (!row) return { head: emptyEnd, sealed: null }
  const isSealed = row.sealed_at !== null
  return {
    head: { number: row.number, hash: row.hash.toString('hex') },
    sealed: isSealed
      ? {
          number: row.sealed_number,
          hash: row.sealed_hash.toString('hex'),
          at: row.sealed_at!,
          seal: row.seal.toString('hex'),
        }
      : null,
  }
}

/** The hash at a number; '' where nothing stands. */
export const findAuditHash = async (tx: TenantTransaction, number: number): Promise<string> => {
  const row = await tx.selectFrom('audit_entries').select('hash').where('number', '=', number).executeTakeFirst()
  return row?.hash.toString('hex') ?? ''
}

/** Chains that moved since their last seal. */
export const listUnsealed = async (tx: DispatcherTransaction): Promise<string[]> => {
  const rows = await tx
    .selectFrom('audit_heads')
    .select('tenant_id')
    .whereRef('number', '<>', 'sealed_number')
    .orderBy('tenant_id')
    .execute()
  return rows.map((row) => row.tenant_id)
}

/** Whoever sealed further meanwhile is right. */
export const saveSeal = async (tx: DispatcherTransaction, tenantId: string, sealed: Seal): Promise<void> => {
  await tx
    .updateTable('audit_heads')
    .set({
      sealed_number: sealed.number,
      sealed_hash: Buffer.from(sealed.hash, 'hex'),
      sealed_at: sealed.at,
      seal: Buffer.from(sealed.seal, 'hex'),
    })
    .where('tenant_id', '=', tenantId)
    .where('sealed_number', '<', sealed.number)
    .execute()
}

/** A seal that does not fit any more is taken off; the next round makes another. */
export const removeSeal = async (tx: DispatcherTransaction, tenantId: string): Promise<void> => {
  await tx
    .updateTable('audit_heads')
    .set({ sealed_number: 0, sealed_hash: Buffer.alloc(0), sealed_at: null, seal: Buffer.alloc(0) })
    .where('tenant_id', '=', tenantId)
    .execute()
}

const toEntry = (row: Selectable<Tables['audit_entries']>): ChainEntry => ({
  number: row.number,
  at: row.at,
  byId: row.by_id,
  act: row.act,
  aboutKind: row.about_kind,
  aboutId: row.about_id,
  details: row.details,
  previousHash: row.previous_hash.toString('hex'),
  hash: row.hash.toString('hex'),
})
