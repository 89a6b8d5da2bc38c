import type { EffectPlan, Ruling } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'
import type { Tables, TenantTransaction } from '#platform/database'
import { sql, type Selectable } from 'kysely'
import { openRunWork } from './work-store.ts'
import { noOutcome, type Effect, type EffectResult } from './effect.ts'

type OfRun = { id: string; sellerId: string | null }

/** Writes down what policy said. Its effects may follow later, under the id that is returned, once somebody approves. */
export const recordRuling = async (
  tx: TenantTransaction,
  { run, ruling, ids, now }: { run: OfRun; ruling: Ruling; ids: Ids; now: string },
): Promise<string> => {
  const id = ids.next()
  await tx
    .insertInto('rulings')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id,
      run_id: run.id,
      seller_id: run.sellerId,
      verdict: ruling.verdict,
      body: JSON.stringify(ruling),
      at: now,
    })
    .execute()
  return id
}

/**
 * Writes down everything that is to be done for a run, before any of it is tried, with its ruling unless `rulingId` names
 * one that stands already. A run is given its effects once.
 * @throws CeladonError ALREADY_PAID when one of the things was paid for, or is about to be: then nothing may be saved.
 */
export const recordEffects = async (
  tx: TenantTransaction,
  intent: { run: OfRun; ruling: Ruling; rulingId?: string; effects: readonly EffectPlan[]; ids: Ids; now: string },
): Promise<void> => {
  const { run, effects, ids, now } = intent
  const rulingId = intent.rulingId ?? (await recordRuling(tx, intent))
  if (effects.length === 0) return
  const rows = effects.map((plan, index) => ({
    tenant_id: sql<string>`current_tenant()`,
    id: ids.next(),
    run_id: run.id,
    ruling_id: rulingId,
    position: index + 1,
    seller_id: run.sellerId,
    key: `${run.id}:${index + 1}`,
    kind: plan.kind,
    body: JSON.stringify(plan),
    state: isForArrival(plan) ? ('waiting' as const) : ('intended' as const),
    attempts: 0,
  }))
  await tx.insertInto('effects').values(rows).execute()
  await claimThings(
    tx,
    effects.flatMap((plan, index) => thingsOf(plan).map((thing) => ({ thing, effectId: rows[index]!.id }))),
  )
  await openRunWork(tx, run.id, now)
}

const isForArrival = (plan: EffectPlan): boolean => 'after' in plan && plan.after === 'arrival'

const thingsOf = (plan: EffectPlan): readonly string[] => ('things' in plan ? plan.things : [])

/** In one order, so that two who want the same things wait for each other instead of both failing. */
const claimThings = async (tx: TenantTransaction, claims: { thing: string; effectId: string }[]): Promise<void> => {
  if (claims.length === 0) return
  const rows = claims
    .toSorted((one, other) => (one.thing < other.thing ? -1 : 1))
    .map(({ thing, effectId }) => ({ tenant_id: sql<string>`current_tenant()`, thing, effect_id: effectId }))
  const claimed = await tx
    .insertInto('paid_things')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('thing')
    .execute()
  const taken = claims.find(({ thing }) => !claimed.some((row) => row.thing === thing))
  if (taken || claimed.length < claims.length) throw new CeladonError('ALREADY_PAID', { thing: taken?.thing ?? '' })
}

/** By run, in the order they are done. */
export const findEffects = async (
  tx: TenantTransaction,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, EffectResult[]>> => {
  const found = new Map(runIds.map((id): [string, EffectResult[]] => [id, []]))
  if (runIds.length === 0) return found
  const rows = await tx.selectFrom('effects').selectAll().where('run_id', 'in', runIds).orderBy('position').execute()
  for (const row of rows) found.get(row.run_id)?.push(resultOf(effectOf(row)))
  return found
}

export const listEffects = async (tx: TenantTransaction, runId: string): Promise<Effect[]> => {
  const rows = await tx.selectFrom('effects').selectAll().where('run_id', '=', runId).orderBy('position').execute()
  return rows.map(effectOf)
}

const effectOf = (row: Selectable<Tables['effects']>): Effect => ({
  ...noOutcome,
  ...row.result,
  id: row.id,
  key: row.key,
  position: row.position,
  plan: row.body,
  state: row.state,
  code: row.last_error,
  attempts: row.attempts,
  sentAt: row.sent_at,
})

const resultOf = ({ key: _key, attempts: _attempts, sentAt: _sentAt, ...result }: Effect): EffectResult => result

/** For whom a run is: the shop's id of the customer, null for somebody the shop does not know. */
export const findRunOwner = async (
  tx: TenantTransaction,
  runId: string,
): Promise<{ externalId: string | null; sellerId: string | null } | undefined> => {
  const row = await tx
    .selectFrom('runs')
    .innerJoin('customers', 'customers.id', 'runs.customer_id')
    .select(['customers.external_id', 'runs.seller_id'])
    .where('runs.id', '=', runId)
    .executeTakeFirst()
  return row && { externalId: row.external_id, sellerId: row.seller_id }
}
