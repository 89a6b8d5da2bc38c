import type { PolicyReview } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/** A version as it was when its publishing was asked for. */
export type KeptRequest = {
  id: string
  sellerId: string
  policyId: string
  revision: number
  askedBy: string
  askedAt: string
}

/** Waits from now on; what was asked for of the same version before gives way. */
export const askForYes = async (tx: TenantTransaction, wanted: KeptRequest): Promise<void> => {
  await tx
    .updateTable('publishing_requests')
    .set({ state: 'replaced' })
    .where('policy_id', '=', wanted.policyId)
    .where('state', '=', sql.lit('open'))
    .execute()
  await tx
    .insertInto('publishing_requests')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: wanted.id,
      seller_id: wanted.sellerId,
      policy_id: wanted.policyId,
      revision: wanted.revision,
      asked_by: wanted.askedBy,
      asked_at: wanted.askedAt,
      state: 'open',
      why: '',
      decided_by: null,
      decided_at: null,
    })
    .execute()
}

const select = (tx: TenantTransaction) =>
  tx
    .selectFrom('publishing_requests as r')
    .select(['r.id', 'r.seller_id', 'r.policy_id', 'r.revision', 'r.asked_by', 'r.asked_at', 'r.state', 'r.why'])

/** What waits and was not changed since it was asked for, the longest waiting first. */
export const listRequests = async (tx: TenantTransaction): Promise<KeptRequest[]> => {
  const rows = await select(tx)
    .innerJoin('policies as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 'r.tenant_id')
        .onRef('p.id', '=', 'r.policy_id')
        .onRef('p.revision', '=', 'r.revision')
        .on('p.state', '<>', 'published'),
    )
    .where('r.state', '=', sql.lit('open'))
    .orderBy('r.asked_at')
    .limit(200)
    .execute()
  return rows.map(toRequest)
}

/** @throws NOT_FOUND */
export const loadRequest = async (tx: TenantTransaction, id: string): Promise<KeptRequest> => {
  const row = await select(tx).where('r.id', '=', id).executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return toRequest(row)
}

/** The newest word on a version as it stands. */
export const findReview = async (
  tx: TenantTransaction,
  { policyId, revision }: Pick<KeptRequest, 'policyId' | 'revision'>,
): Promise<PolicyReview | null> => {
  const row = await select(tx)
    .where('r.policy_id', '=', policyId)
    .where('r.revision', '=', revision)
    .where('r.state', '<>', 'replaced')
    .orderBy('r.asked_at', 'desc')
    .executeTakeFirst()
  if (!row || row.state === 'replaced') return null
  return { state: row.state, askedAt: row.asked_at, why: row.why }
}

/** Once. @throws ALREADY_DECIDED */
export const decideRequest = async (
  tx: TenantTransaction,
  { id, isGranted, why, memberId, now }: { id: string; isGranted: boolean; why: string; memberId: string; now: string },
): Promise<void> => {
  const moved = await tx
    .updateTable('publishing_requests')
    .set({ state: isGranted ? 'granted' : 'refused', why, decided_by: memberId, decided_at: now })
    .where('id', '=', id)
    .where('state', '=', sql.lit('open'))
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) throw new CeladonError('ALREADY_DECIDED')
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

const toRequest = (row: Row): KeptRequest => ({
  id: row.id,
  sellerId: row.seller_id,
  policyId: row.policy_id,
  revision: row.revision,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
})
