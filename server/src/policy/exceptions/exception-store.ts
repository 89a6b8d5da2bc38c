import type { ExceptionLine, PolicyException } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** An exception as it is kept. `about`: how it was named by whoever made it. */
export type KeptException = {
  exception: PolicyException
  about: ExceptionLine['about']
  authorId: string | null
  createdAt: string
  endsAt: string | null
  endedBy: string | null
}

export const recordException = async (
  tx: TenantTransaction,
  exception: PolicyException,
  { about, authorId, now }: { about: ExceptionLine['about']; authorId: string | null; now: string },
): Promise<void> => {
  await tx
    .insertInto('policy_exceptions')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: exception.id,
      seller_id: exception.sellerId,
      body: JSON.stringify(exception),
      about: JSON.stringify(about),
      author_id: authorId,
      created_at: now,
      ends_at: exception.until,
      ended_by: null,
    })
    .execute()
}

/** What holds at `now`, the newest first, then as many as there are places for of what is over. */
export const listExceptions = async (tx: TenantTransaction, now: string): Promise<KeptException[]> => {
  const rows = await tx
    .selectFrom('policy_exceptions')
    .selectAll()
    .orderBy(sql`ends_at is null or ends_at > ${now}::timestamptz`, 'desc')
    .orderBy('created_at', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(toKept)
}

const mostListed = 200

export const findException = async (tx: TenantTransaction, id: string): Promise<KeptException | undefined> => {
  const row = await tx.selectFrom('policy_exceptions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toKept(row)
}

/** Whom or what these are about, as they are called there. */
export const listExceptionNames = async (
  tx: TenantTransaction,
  ids: readonly string[],
): Promise<(readonly [string, string])[]> => {
  const rows = await tx.selectFrom('policy_exceptions').select(['id', 'about']).where('id', 'in', ids).execute()
  return rows.map(({ id, about }) => [id, about.name])
}

/** From `now` on it does not hold. What is over already stays as it ended. */
export const endException = async (
  tx: TenantTransaction,
  { id, memberId, now }: { id: string; memberId: string; now: string },
): Promise<void> => {
  await tx
    .updateTable('policy_exceptions')
    .set({
      ends_at: now,
      ended_by: memberId,
      body: sql`jsonb_set(body, '{until}', to_jsonb(${now}::text))`,
    })
    .where('id', '=', id)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .execute()
}

type Row = {
  seller_id: string | null
  body: PolicyException
  about: ExceptionLine['about']
  author_id: string | null
  created_at: string
  ends_at: string | null
  ended_by: string | null
}

const toKept = (row: Row): KeptException => ({
  exception: { ...row.body, sellerId: row.seller_id },
  about: row.about,
  authorId: row.author_id,
  createdAt: row.created_at,
  endsAt: row.ends_at,
  endedBy: row.ended_by,
})
