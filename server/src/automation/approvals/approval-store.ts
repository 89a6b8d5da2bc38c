import type { Ruling, Run } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** A ruling that needs somebody's yes, with the run it belongs to. */
export type Approval = {
  id: string
  rulingId: string
  state: 'open' | 'granted' | 'refused'
  askedAt: string
  why: string | null
  /** The member who asked for it at the desk; null: the customer did. */
  askedBy: string | null
  run: Run
  ruling: Ruling
  customerId: string
  sellerId: string | null
}

export const recordApproval = async (
  tx: TenantTransaction,
  asked: { id: string; runId: string; rulingId: string; sellerId: string | null; askedBy: string | null; now: string },
): Promise<void> => {
  await tx
    .insertInto('approvals')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: asked.id,
      run_id: asked.runId,
      ruling_id: asked.rulingId,
      seller_id: asked.sellerId,
      state: 'open',
      asked_at: asked.now,
      asked_by: asked.askedBy,
      decided_by: null,
      decided_at: null,
      why: null,
    })
    .execute()
}

/** The longest waiting first. */
export const listOpenApprovals = async (tx: TenantTransaction): Promise<Approval[]> =>
  (
    await approvals(tx).where('approvals.state', '=', 'open').orderBy('approvals.asked_at').limit(mostListed).execute()
  ).map(toApproval)

const mostListed = 200

export const countOpenApprovals = async (tx: TenantTransaction): Promise<number> => {
  const { open } = await tx
    .selectFrom('approvals')
    .select((of) => of.fn.countAll<string>().as('open'))
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return Number(open)
}

export const findApproval = async (tx: TenantTransaction, id: string): Promise<Approval | undefined> => {
  const row = await approvals(tx).where('approvals.id', '=', id).executeTakeFirst()
  return row && toApproval(row)
}

/** Why a run was refused its approval, null where nobody answered in time; undefined: it was not refused. */
export const findRefusal = async (tx: TenantTransaction, runId: string): Promise<string | null | undefined> => {
  const row = await tx
    .selectFrom('approvals')
    .select('why')
    .where('run_id', '=', runId)
    .where('state', '=', 'refused')
    .executeTakeFirst()
  return row && row.why
}

/** The yes that a run was given; undefined: none. */
export const findGrant = async (
  tx: TenantTransaction,
  runId: string,
): Promise<{ id: string; why: string } | undefined> => {
  const row = await tx
    .selectFrom('approvals')
    .select(['id', 'why'])
    .where('run_id', '=', runId)
    .where('state', '=', 'granted')
    .executeTakeFirst()
  return row && { id: row.id, why: row.why ?? '' }
}

/** Nobody answered in time. False: somebody did just now. */
export const lapseApproval = async (tx: TenantTransaction, runId: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('approvals')
    .set({ state: 'refused', decided_at: now })
    .where('run_id', '=', runId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Of two who decide at the same moment one is first; false for the other. */
export const decideApproval = async (
  tx: TenantTransaction,
  decided: { id: string; isGranted: boolean; memberId: string; why: string; now: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('approvals')
    .set({
      state: decided.isGranted ? 'granted' : 'refused',
      decided_by: decided.memberId,
      decided_at: decided.now,
      why: decided.why,
    })
    .where('id', '=', decided.id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const approvals = (tx: TenantTransaction) =>
  tx
    .selectFrom('approvals')
    .innerJoin('runs', 'runs.id', 'approvals.run_id')
    .innerJoin('rulings', 'rulings.id', 'approvals.ruling_id')
    .select([
      'approvals.id',
      'approvals.ruling_id',
      'approvals.state',
      'approvals.asked_at',
      'approvals.asked_by',
      'approvals.why',
      'runs.body as run',
      'runs.customer_id',
      'runs.seller_id',
      'rulings.body as ruling',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof approvals>['execute']>>[number]

const toApproval = (row: Row): Approval => ({
  id: row.id,
  rulingId: row.ruling_id,
  state: row.state,
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  why: row.why,
  run: row.run,
  ruling: row.ruling,
  customerId: row.customer_id,
  sellerId: row.seller_id,
})
