import type { Localized, Policy } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { RulesInForce } from '#policy'

/** One version of a policy as it is kept. */
export type PolicyVersion = {
  id: string
  policy: Policy
  state: 'draft' | 'published' | 'retired'
  /** Grows with each save of a draft. */
  revision: number
  authorId: string | null
  createdAt: string
  savedAt: string
  publishedAt: string | null
}

type Authored = { id: string; authorId: string | null; now: string }

/** What binds at `now`: the published version of every policy, and exceptions that have not ended. */
export const readRulesInForce = async (tx: TenantTransaction, now: string): Promise<RulesInForce> => {
  const [policies, exceptions] = await Promise.all([
    tx.selectFrom('policies').select('body').where('state', '=', 'published').orderBy('name').execute(),
    tx
      .selectFrom('policy_exceptions')
      .select(['body', 'seller_id'])
      .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
      .orderBy('created_at')
      .execute(),
  ])
  return {
    policies: policies.map((row) => row.body),
    exceptions: exceptions.map((row) => ({ ...row.body, sellerId: row.seller_id })),
  }
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
      saved_at: now,
      published_at: null,
    })
    .execute()
  return policy
}

/**
 * From now on this version binds, and whatever else of its owner's did no longer does: nobody has two sets of rules. An old
 * version published again is a roll-back.
 * @throws NOT_FOUND
 */
export const publishPolicy = async (
  tx: TenantTransaction,
  { name, version, now }: { name: string; version: number; now: string },
): Promise<void> => {
  const wanted = await tx
    .selectFrom('policies')
    .select(['id', 'seller_id'])
    .where('name', '=', name)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!wanted) throw new CeladonError('NOT_FOUND')
  await tx
    .updateTable('policies')
    .set({ state: 'retired' })
    .where('seller_id', 'is not distinct from', wanted.seller_id)
    .where('state', '=', 'published')
    .execute()
  await tx.updateTable('policies').set({ state: 'published', published_at: now }).where('id', '=', wanted.id).execute()
}

/** Newest first. Under a seller's scope: theirs, and what the operator has in force. */
export const listPolicyVersions = async (tx: TenantTransaction): Promise<PolicyVersion[]> => {
  const rows = await tx
    .selectFrom('policies')
    .selectAll()
    .orderBy('saved_at', 'desc')
    .orderBy('version', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(toVersion)
}

const mostListed = 500

/** The titles of these versions. */
export const listPolicyTitles = async (
  tx: TenantTransaction,
  ids: readonly string[],
): Promise<(readonly [string, Localized])[]> => {
  const rows = await tx
    .selectFrom('policies')
    .select(['id', sql<Localized>`body -> 'title'`.as('title')])
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id, title }) => [id, title])
}

/** Since when the rules that bind are in force, by the name of the policy. */
export const listInForceSince = async (tx: TenantTransaction): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx
    .selectFrom('policies')
    .select(['name', 'published_at'])
    .where('state', '=', sql.lit('published'))
    .execute()
  return new Map(rows.flatMap((row) => (row.published_at === null ? [] : [[row.name, row.published_at] as const])))
}

export const findPolicyVersion = async (tx: TenantTransaction, id: string): Promise<PolicyVersion | undefined> => {
  const row = await tx.selectFrom('policies').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toVersion(row)
}

type Row = {
  id: string
  body: Policy
  state: PolicyVersion['state']
  revision: number
  author_id: string | null
  created_at: string
  saved_at: string
  published_at: string | null
}

const toVersion = (row: Row): PolicyVersion => ({
  id: row.id,
  policy: row.body,
  state: row.state,
  revision: row.revision,
  authorId: row.author_id,
  createdAt: row.created_at,
  savedAt: row.saved_at,
  publishedAt: row.published_at,
})
