import type { Training, TrainingCause, TrainingReport } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { DispatcherTransaction, Tables, TenantTransaction } from '#platform/database'
import { hold } from '#platform/holds'

// Written out: a parameter would not prove, to a plan kept for all, that the index fits.
const isDue = sql<boolean>`state = 'due'`

/** One wish at a time waits: a second is the same wish. */
export const askForTraining = async (
  tx: TenantTransaction,
  wish: { id: string; because: TrainingCause; askedBy: string | null; now: string },
): Promise<Training> => {
  await hold(tx, 'training')
  await tx
    .insertInto('trainings')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: wish.id,
      number: sql<number>`coalesce((select max(number) from trainings), 0) + 1`,
      because: wish.because,
      asked_by: wish.askedBy,
      state: 'due',
      asked_at: wish.now,
    })
    .onConflict((conflict) => conflict.column('tenant_id').where(isDue).doNothing())
    .execute()
  const row = await tx.selectFrom('trainings').selectAll().where('state', '=', 'due').executeTakeFirst()
  // The wish that stood in the way was taken up this moment: then ours is a new one.
  return row ? toTraining(row) : askForTraining(tx, wish)
}

/** The oldest wishes of all tenants that nobody is at work on; an attempt whose lease ran out counts as none. */
export const listDueTrainings = async (
  tx: DispatcherTransaction,
  now: string,
): Promise<{ tenantId: string; id: string }[]> => {
  const rows = await tx
    .selectFrom('trainings')
    .select(['tenant_id', 'id'])
    .where((is) => is.or([is('state', '=', 'due'), is.and([is('state', '=', 'running'), is('lease_until', '<', now)])]))
    .orderBy('asked_at')
    .limit(20)
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, id: row.id }))
}

/** Undefined when another process was faster. */
export const claimTraining = async (
  tx: TenantTransaction,
  { id, now, until }: { id: string; now: string; until: string },
): Promise<Training | undefined> => {
  const row = await tx
    .updateTable('trainings')
    .set({ state: 'running', lease_until: until })
    .where('id', '=', id)
    .where((is) => is.or([is('state', '=', 'due'), is.and([is('state', '=', 'running'), is('lease_until', '<', now)])]))
    .returningAll()
    .executeTakeFirst()
  return row && toTraining(row)
}

export type TrainingEnd =
  | { state: 'promoted' | 'refused'; report: TrainingReport }
  | { state: 'failed'; failure: string; report?: TrainingReport }

export const endTraining = async (
  tx: TenantTransaction,
  { id, now, end }: { id: string; now: string; end: TrainingEnd },
): Promise<Training> => {
  const row = await tx
    .updateTable('trainings')
    .set({
      state: end.state,
      ended_at: now,
      lease_until: null,
      report: end.report ? JSON.stringify(end.report) : null,
      failure: end.state === 'failed' ? end.failure : null,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return toTraining(row)
}

/** Newest first. */
export const listTrainings = async (
  tx: TenantTransaction,
  page: { before?: number | undefined; limit: number },
): Promise<Training[]> => {
  const rows = await tx
    .selectFrom('trainings')
    .selectAll()
    .$if(page.before !== undefined, (query) => query.where('number', '<', page.before!))
    .orderBy('number', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map(toTraining)
}

const toTraining = (row: Selectable<Tables['trainings']>): Training => ({
  id: row.id,
  number: row.number,
  because: row.because,
  state: row.state,
  askedAt: row.asked_at,
  endedAt: row.ended_at,
  report: row.report,
  failure: row.failure,
})
