import { recordEffects } from '#automation/effects'
import { recordRun } from '#automation/runs'
import { saveTurn, type TurnResult } from '#conversation'
import type { TenantTransaction } from '#platform/database'
import type { Advance } from './advance.ts'
import type { OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** The turn, and in the same transaction the runs it moved and what they are to do: all of it or nothing. */
export const keepTurn = (
  deps: Pick<TurnDependencies, 'database' | 'ids'>,
  { tenantId, head }: Pick<OpenTurn, 'tenantId' | 'head'>,
  result: TurnResult,
  advance: Advance | null,
): ReturnType<typeof saveTurn> => {
  if (!advance || advance.runs.length === 0) return deps.database.inOneTrip({ tenantId }, (tx) => saveTurn(tx, result))
  return deps.database.withTenant({ tenantId }, async (tx) => {
    const saved = await saveTurn(tx, result)
    if (saved) await keepAdvance(deps, tx, advance, { customerId: head.customerId, now: result.now })
    return saved
  })
}

/** Runs as they are now; the ruling and its effects before anything is tried. */
export const keepAdvance = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  { runs, acts, sellerId }: Advance,
  { customerId, now }: { customerId: string; now: string },
): Promise<void> => {
  for (const run of runs) await recordRun(tx, run, { customerId, sellerId }, now)
  if (acts) await recordEffects(tx, { ...acts, sellerId, ids: deps.ids, now })
}
