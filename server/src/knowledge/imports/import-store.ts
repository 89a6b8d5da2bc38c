import type { ArticleImport } from '@celadon/contract'
import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

/** An import as whoever goes on with it sees it. */
export type Import = Pick<ArticleImport, 'id' | 'kind' | 'source' | 'audience' | 'publishes'> & {
  state: 'reading' | 'running'
  sellerId: string | null
  authorId: string
  pauseMs: number
}

export type NewImport = Omit<Import, 'state' | 'pauseMs'> & { content: Uint8Array | null; now: string }

export const insertImport = async (tx: TenantTransaction, wanted: NewImport): Promise<void> => {
  await tx
    .insertInto('article_imports')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: wanted.id,
      seller_id: wanted.sellerId,
      author_id: wanted.authorId,
      kind: wanted.kind,
      source: wanted.source,
      content: wanted.content,
      audience: wanted.audience,
      publishes: wanted.publishes,
      state: 'reading',
      asked_at: wanted.now,
      due_at: wanted.now,
    })
    .execute()
}

export const countOpenImports = async (tx: TenantTransaction): Promise<number> => {
  const counted = await tx
    .selectFrom('article_imports')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('state', 'in', ['reading', 'running'])
    .executeTakeFirstOrThrow()
  return counted.count
}

/** Newest first; with `id` that one only. */
export const listImports = async (tx: TenantTransaction, limit: number, id?: string): Promise<ArticleImport[]> => {
  const rows = await tx
    .selectFrom('article_imports as i')
    .leftJoin('members as m', (join) => join.onRef('m.tenant_id', '=', 'i.tenant_id').onRef('m.id', '=', 'i.author_id'))
    .select(['i.id', 'i.kind', 'i.source', 'i.audience', 'i.publishes', 'i.state', 'i.problem', 'i.total', 'i.done'])
    .select(['i.unchanged', 'i.failed', 'i.author_id', 'i.asked_at', 'i.ended_at', 'm.display_name'])
    .$if(id !== undefined, (query) => query.where('i.id', '=', id!))
    .orderBy('i.asked_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ author_id: authorId, display_name: name, asked_at: askedAt, ended_at: endedAt, ...row }) => ({
    ...row,
    author: name === null ? null : { id: authorId, name },
    askedAt,
    endedAt,
  }))
}

export const listTenantsToImport = async (tx: DispatcherTransaction, now: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('article_imports')
    .select('tenant_id')
    .distinct()
    .where('state', 'in', ['reading', 'running'])
    .where('due_at', '<=', now)
    .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', now)]))
    .limit(100)
    .execute()
  return rows.map((row) => row.tenant_id)
}

/** The one that waited longest, for whoever goes on with it until `leaseUntil`. */
export const claimImport = async (
  tx: TenantTransaction,
  now: string,
  leaseUntil: string,
): Promise<Import | undefined> => {
  const row = await tx
    .updateTable('article_imports')
    .set({ lease_until: leaseUntil })
    .where('id', '=', (select) =>
      select
        .selectFrom('article_imports')
        .select('id')
        .where('state', 'in', ['reading', 'running'])
        .where('due_at', '<=', now)
        .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', now)]))
        .orderBy('due_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'source', 'audience', 'publishes', 'state', 'seller_id', 'author_id', 'pause_ms'])
    .executeTakeFirst()
  if (!row || (row.state !== 'reading' && row.state !== 'running')) return undefined
  const { seller_id: sellerId, author_id: authorId, pause_ms: pauseMs, state, ...rest } = row
  return { ...rest, state, sellerId, authorId, pauseMs }
}

export const releaseImport = async (tx: TenantTransaction, id: string, dueAt: string): Promise<void> => {
  await tx
    .updateTable('article_imports')
    .set({ lease_until: null, due_at: dueAt })
    .where('id', '=', id)
    .where('state', 'in', ['reading', 'running'])
    .execute()
}

export const loadContent = async (tx: TenantTransaction, id: string): Promise<Uint8Array | null> => {
  const row = await tx.selectFrom('article_imports').select('content').where('id', '=', id).executeTakeFirst()
  return row?.content ?? null
}

/** What is to be done is known: from now on it is done. False: it was stopped meanwhile. */
export const beginRunning = async (
  tx: TenantTransaction,
  id: string,
  counts: { total: number; failed: number; pauseMs: number },
): Promise<boolean> => {
  const row = await tx
    .updateTable('article_imports')
    .set({ state: 'running', content: null, total: counts.total, failed: counts.failed, pause_ms: counts.pauseMs })
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export type Counts = Record<'done' | 'unchanged' | 'failed', number>

/** So many more are done with. False: the import was stopped meanwhile. */
export const countItems = async (tx: TenantTransaction, id: string, counts: Counts): Promise<boolean> => {
  const row = await tx
    .updateTable('article_imports')
    .set((is) => ({
      done: is('done', '+', counts.done),
      unchanged: is('unchanged', '+', counts.unchanged),
      failed: is('failed', '+', counts.failed),
    }))
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** False: it had ended before, or is none. */
export const endImport = async (
  tx: TenantTransaction,
  id: string,
  end: { state: 'done' | 'failed' | 'stopped'; problem: string | null; now: string },
): Promise<boolean> => {
  const row = await tx
    .updateTable('article_imports')
    .set({ state: end.state, problem: end.problem, ended_at: end.now, lease_until: null, content: null })
    .where('id', '=', id)
    .where('state', 'in', ['reading', 'running'])
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
