import type { Policy, PolicyException } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { RulesInForce } from '#policy'

/** One version of a policy as it is kept. */
export type PolicyVersion = {
  id: string
  policy: Policy
  state: 'draft' | 'published' | 'retired'
  authorId: string | null
  createdAt: string
  publishedAt: string | null
}

type Authored = { id: string; authorId: string | null; now: string }

/** What binds at `now`: the published version of every policy, and exceptions that have not ended. */
export const readRulesInForce = async (tx: TenantTransaction, now: string): Promise<RulesInForce> => {
  const [policies, exceptions] = await Promise.all([
    tx.selectFrom('policies').select('body').where('state', '=', 'published').orderBy('name').execute(),
    tx
      .selectFrom('policy_exceptions')
      .select('body')
      .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
      .orderBy('created_at')
      .execute(),
  ])
  return { policies: policies.map((row) => row.body), exceptions: exceptions.map((row) => row.body) }
}

/** Keeps a draft as the next version of its name; answers it with that version. */
export const recordPolicyDraft = async (
  tx: TenantTransaction,
  draft: Omit<Policy, 'version'>,
  { id, authorId, now }: Authored,
): Promise<Policy> => {
  const last = await tx
    .selectFrom('policies')
    .select((of) => of.fn.max('version').as('version'))
    .where('name', '=', draft.name)
    .executeTakeFirst()
  const policy = { ...draft, version: (last?.version ?? 0) + 1 }
  await tx
    .insertInto('policies')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id,
      name: policy.name,
      version: policy.version,
      seller_id: policy.sellerId,
      state: 'draft',
      body: JSON.stringify(policy),
      author_id: authorId,
      created_at: now,
      published_at: null,
    })
    .execute()
  return policy
}

/** From now on this version binds, and the one before no longer. An old version published again is a roll-back. @throws NOT_FOUND */
export const publishPolicy = async (
  tx: TenantTransaction,
  { name, version, now }: { name: string; version: number; now: string },
): Promise<void> => {
  await tx
    .updateTable('policies')
    .set({ state: 'retired' })
    .where('name', '=', name)
    .where('state', '=', 'published')
    .execute()
  const published = await tx
    .updateTable('policies')
    .set({ state: 'published', published_at: now })
    .where('name', '=', name)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!published) throw new CeladonError('NOT_FOUND')
}

/** Newest first. */
export const listPolicyVersions = async (tx: TenantTransaction, name: string | undefined): Promise<PolicyVersion[]> => {
  let query = tx.selectFrom('policies').selectAll().orderBy('name').orderBy('version', 'desc')
  if (name !== undefined) query = query.where('name', '=', name)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    policy: row.body,
    state: row.state,
    authorId: row.author_id,
    createdAt: row.created_at,
    publishedAt: row.published_at,
  }))
}

export const recordException = async (
  tx: TenantTransaction,
  exception: PolicyException,
  { sellerId, authorId, now }: { sellerId: string | null; authorId: string | null; now: string },
): Promise<void> => {
  await tx
    .insertInto('policy_exceptions')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: exception.id,
      seller_id: sellerId,
      body: JSON.stringify(exception),
      author_id: authorId,
      created_at: now,
      ends_at: exception.until,
    })
    .execute()
}
