import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import type { Ids } from '#platform/ids'
import { listEffects } from './effect-store.ts'
import type { Effect } from './effect.ts'
import { planReversals } from './plan-reversals.ts'

type OfRun = { runId: string; owner: { sellerId: string | null } }

/**
 * Writes down, in the transaction that keeps a refusal, that what was charged before it is given back: as effects of the
 * same run and ruling, under keys of their own.
 */
export const recordReversals = async (
  tx: TenantTransaction,
  { runId, owner }: OfRun,
  before: readonly Effect[],
  ids: Ids,
): Promise<void> => {
  const charged = before.find(({ plan, state }) => plan.kind === 'charge' && state === 'done')
  if (!charged) return
  const reversals = planReversals(await listEffects(tx, runId))
  if (reversals.length === 0) return
  const { ruling_id } = await tx
    .selectFrom('effects')
    .select('ruling_id')
    .where('id', '=', charged.id)
    .executeTakeFirstOrThrow()
  const rows = reversals.map((plan, index) => ({
    tenant_id: sql<string>`current_tenant()`,
    id: ids.next(),
    run_id: runId,
    ruling_id,
    position: before.length + index + 1,
    seller_id: owner.sellerId,
    key: `${runId}:reverse:${plan.reverses}`,
    kind: plan.kind,
    body: JSON.stringify(plan),
    state: 'intended' as const,
    attempts: 0,
  }))
  await tx.insertInto('effects').values(rows).execute()
}

/** What was charged and given back may be paid by another run; the movements themselves stay accounted for. */
export const freeReversed = async (
  tx: TenantTransaction,
  effects: readonly Effect[],
  position: number | undefined,
): Promise<void> => {
  const charge = effects.find((effect) => effect.position === position)
  if (charge?.plan.kind !== 'charge') return
  await tx
    .deleteFrom('paid_things')
    .where('effect_id', '=', charge.id)
    .where('thing', 'in', charge.plan.things)
    .execute()
}
