import { recordApproval } from '#automation/approvals'
import { recordEffects, recordRuling } from '#automation/effects'
import { recordRun } from '#automation/runs'
import { saveTurn, type TurnResult } from '#conversation'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Advance } from './advance.ts'
import type { OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** The turn, and in the same transaction the runs it moved and what they are to do: all of it or nothing. */
export const keepTurn = (
  deps: Pick<TurnDependencies, 'database' | 'ids'>,
  { tenantId, head, verified }: Pick<OpenTurn, 'tenantId' | 'head' | 'verified'>,
  result: TurnResult,
  advance: Advance | null,
): ReturnType<typeof saveTurn> => {
  if (!advance || advance.runs.length === 0) return deps.database.inOneTrip({ tenantId }, (tx) => saveTurn(tx, result))
  return deps.database.withTenant({ tenantId }, async (tx) => {
    const saved = await saveTurn(tx, result)
    if (saved)
      await keepAdvance(deps, tx, advance, { customerId: verified?.customerId ?? head.customerId, now: result.now })
    return saved
  })
}

/** Runs as they are now; the ruling and its effects before anything is tried. */
export const keepAdvance = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  { runs, acts, sellerId }: Advance,
  { customerId, now, askedBy = null }: { customerId: string; now: string; askedBy?: string | null },
): Promise<void> => {
  for (const run of runs) await recordRun(tx, run, { customerId, sellerId }, now)
  if (!acts) return
  const { run, ruling, effects } = acts
  const intent = { run: { id: run.id, sellerId }, ruling, ids: deps.ids, now }
  if (run.status !== 'awaiting-approval') return recordEffects(tx, { ...intent, effects })
  const rulingId = await recordRuling(tx, intent)
  await recordApproval(tx, { id: deps.ids.next(), runId: run.id, rulingId, sellerId, askedBy, now })
}

/** What money is for was paid for before: nothing of the turn was saved. */
export const isAlreadyPaid = (error: unknown): boolean => error instanceof CeladonError && error.code === 'ALREADY_PAID'
