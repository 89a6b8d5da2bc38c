import { outOfScope, type Correction } from '@celadon/understanding'
import { sql, type Selectable } from 'kysely'
import type { DispatcherTransaction, Tables, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/** What stands behind the tenant's readings now: examples up to `lastSequence` are in force, those up to `trainedUpTo` inside the base. */
export type ModelHead = {
  /** Null: the model that comes with the program. */
  base: string | null
  trainedUpTo: number
  lastSequence: number
  triedUpTo: number
}

/** Of a tenant that taught nothing. */
export const untaught: ModelHead = { base: null, trainedUpTo: 0, lastSequence: 0, triedUpTo: 0 }

export const findModelHead = async (tx: TenantTransaction): Promise<ModelHead> => {
  const row = await tx.selectFrom('tenant_models').selectAll().executeTakeFirst()
  return row ? toHead(row) : untaught
}

/** Numbers for `count` examples, the last of them first free for nobody else: the row is locked until the commit. */
export const reserveSequences = async (tx: TenantTransaction, count: number): Promise<ModelHead> => {
  const row = await tx
    .insertInto('tenant_models')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      base: null,
      catalogue: null,
      trained_up_to: 0,
      last_sequence: count,
      tried_up_to: 0,
    })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({ last_sequence: sql`tenant_models.last_sequence + ${count}` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return toHead(row)
}

/** The examples after one and up to another, in their order, withdrawn ones too: they were in force. */
export const listCorrections = async (
  tx: TenantTransaction,
  { after, upTo }: { after: number; upTo: number },
): Promise<Correction[]> => {
  const rows = await tx
    .selectFrom('taught_examples')
    .select(['sequence', 'utterance', 'intent'])
    .where('sequence', '>', after)
    .where('sequence', '<=', upTo)
    .orderBy('sequence')
    .execute()
  if (rows.length !== Math.max(0, upTo - after)) throw new CeladonError('NOT_FOUND', { after, upTo })
  return rows.map(({ intent, ...row }) => ({ ...row, intent: intent === outOfScope ? null : intent }))
}

export const findBaseBytes = async (tx: TenantTransaction, base: string): Promise<Uint8Array | undefined> => {
  const row =
    (await tx.selectFrom('model_bases').select('model').where('base', '=', base).executeTakeFirst()) ??
    (await tx.selectFrom('shipped_models').select('model').where('base', '=', base).executeTakeFirst())
  // The driver gives a piece of its own memory: a copy has its bytes to itself.
  return row && new Uint8Array(row.model)
}

/** Kept for ever: what it read while it was the newest can be repeated after an upgrade. */
export const keepShippedModel = async (
  tx: DispatcherTransaction,
  shipped: { base: string; encode: () => Uint8Array; now: string },
): Promise<void> => {
  const known = await tx.selectFrom('shipped_models').select('base').where('base', '=', shipped.base).executeTakeFirst()
  if (known) return
  await tx
    .insertInto('shipped_models')
    .values({ base: shipped.base, model: shipped.encode(), kept_at: shipped.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Tenants whose own base was trained with the examples of another version of the program. */
export const listOutdatedTenants = async (tx: DispatcherTransaction, shipped: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('tenant_models')
    .select('tenant_id')
    .where('base', 'is not', null)
    .where('catalogue', '<>', shipped)
    .execute()
  return rows.map((row) => row.tenant_id)
}

/** The examples up to here were in an attempt, whatever came of it. */
export const recordTry = async (tx: TenantTransaction, upTo: number): Promise<void> => {
  await tx.updateTable('tenant_models').set({ tried_up_to: upTo }).execute()
}

/** Puts a new base in force, unless another took the place of the one it was judged against: then false. */
export const promoteBase = async (
  tx: TenantTransaction,
  promoted: {
    insteadOf: string | null
    base: string
    catalogue: string
    trainedUpTo: number
    model: Uint8Array
    now: string
  },
): Promise<boolean> => {
  const moved = await tx
    .insertInto('tenant_models')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      base: promoted.base,
      catalogue: promoted.catalogue,
      trained_up_to: promoted.trainedUpTo,
      last_sequence: promoted.trainedUpTo,
      tried_up_to: promoted.trainedUpTo,
    })
    .onConflict((conflict) =>
      conflict
        .column('tenant_id')
        .doUpdateSet({ base: promoted.base, catalogue: promoted.catalogue, trained_up_to: promoted.trainedUpTo })
        .where(sql<boolean>`tenant_models.base is not distinct from ${promoted.insteadOf}`),
    )
    .returning('base')
    .executeTakeFirst()
  if (!moved) return false
  await tx
    .insertInto('model_bases')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      base: promoted.base,
      trained_up_to: promoted.trainedUpTo,
      model: promoted.model,
      promoted_at: promoted.now,
    })
    .execute()
  return true
}

const toHead = (row: Selectable<Tables['tenant_models']>): ModelHead => ({
  base: row.base,
  trainedUpTo: row.trained_up_to,
  lastSequence: row.last_sequence,
  triedUpTo: row.tried_up_to,
})
