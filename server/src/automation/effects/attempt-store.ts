import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'
import type { Effect, Outcome } from './effect.ts'
import { holdLease, type Lease } from './work-store.ts'

/** What is known after a try. `sent`: nothing final. `code` is the word of a refusal, or what went wrong with asking. */
export type Verdict = { state: 'done' | 'failed' | 'unknown' | 'sent'; outcome: Outcome; code: string | null }

/** The lease moves on and the effect counts as sent, before anybody is asked. Undefined: the lease is lost. */
export const markSent = async (
  tx: TenantTransaction,
  lease: Lease,
  { effectId, now, until }: { effectId: string; now: string; until: string },
): Promise<{ attempts: number; sentAt: string } | undefined> => {
  const holding = holdLease(tx, lease, until)
  const marking = tx
    .updateTable('effects')
    .set((row) => ({
      state: 'sent',
      attempts: row('attempts', '+', 1),
      sent_at: row.fn.coalesce('sent_at', sql<string>`${now}::timestamptz`),
    }))
    .where('id', '=', effectId)
    .where('state', 'in', ['intended', 'sent'])
    .where((row) =>
      row.exists(
        row
          .selectFrom('run_work')
          .select('run_id')
          .where('run_work.run_id', '=', lease.runId)
          .where('lease_id', '=', lease.id),
      ),
    )
    .returning(['attempts', 'sent_at'])
    .executeTakeFirst()
  const [, row] = await Promise.all([holding, marking])
  return row && { attempts: row.attempts, sentAt: row.sent_at! }
}

/** False: another effect accounts for this movement of money. */
export const claimReference = async (tx: TenantTransaction, effect: Effect, reference: string): Promise<boolean> => {
  const row = await tx
    .insertInto('paid_things')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      thing: movedThing(effect, reference),
      effect_id: effect.id,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'thing'])
        .doUpdateSet({ effect_id: effect.id })
        .where('paid_things.effect_id', '=', effect.id),
    )
    .returning('thing')
    .executeTakeFirst()
  return row !== undefined
}

/** Movements of the order's money that our effects account for already, by the provider's numbers. */
export const listReferences = async (tx: TenantTransaction, effect: Effect): Promise<string[]> => {
  const prefix = movedThing(effect, '')
  const rows = await tx
    .selectFrom('paid_things')
    .select('thing')
    .where(sql<boolean>`starts_with(thing, ${prefix})`)
    .execute()
  return rows.map(({ thing }) => thing.slice(prefix.length))
}

const movedThing = ({ plan }: Effect, reference: string): string =>
  `order:${plan.kind === 'shop' ? plan.wish.orderId : plan.orderId}/moved:${reference}`

export const saveVerdict = async (
  tx: TenantTransaction,
  effect: Effect,
  { state, outcome, code }: Verdict,
  now: string,
): Promise<void> => {
  await tx
    .updateTable('effects')
    .set({
      state,
      result: JSON.stringify(outcome),
      last_error: code,
      settled_at: state === 'sent' ? null : now,
    })
    .where('id', '=', effect.id)
    .execute()
}

/** What comes after an effect that failed is not tried, and what was not paid may be paid by another run. */
export const failRest = async (
  tx: TenantTransaction,
  runId: string,
  now: string,
  { code, states }: { code: string; states: ('intended' | 'waiting')[] },
): Promise<void> => {
  await tx
    .updateTable('effects')
    .set({ state: 'failed', last_error: code, settled_at: now })
    .where('run_id', '=', runId)
    .where('state', 'in', states)
    .execute()
  await tx
    .deleteFrom('paid_things')
    .where('effect_id', 'in', (query) =>
      query.selectFrom('effects').select('id').where('run_id', '=', runId).where('state', '=', 'failed'),
    )
    .execute()
}
