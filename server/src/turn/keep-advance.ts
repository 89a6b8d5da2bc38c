import { recordApproval } from '#automation/approvals'
import { openRunWork, recordEffects, recordRuling } from '#automation/effects'
import { recordRun } from '#automation/runs'
import { saveTurn, type TurnResult } from '#conversation'
import type { Entry } from '#conversation/log'
import { recordUnanswered, type Unanswered } from '#knowledge/gaps'
import { markHeeded, reopenGoodwill } from '#oversight/steerings'
import { endVerifications } from '#people/proof'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { TicketEvent } from '#tickets'
import type { Advance } from './advance.ts'
import { alertOnlookers, alertSeller } from './alert-seller.ts'
import { findPassedLimit } from './goodwill-limit.ts'
import { keepTicket } from './keep-ticket.ts'
import type { OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** The turn, and in the same transaction the runs it moved and what they are to do: all of it or nothing. */
export const keepTurn = (
  deps: Pick<TurnDependencies, 'database' | 'ids' | 'clock' | 'secret' | 'deskUrl'>,
  turn: Pick<OpenTurn, 'tenantId' | 'head' | 'verified' | 'messages'>,
  { result, advance, unanswered, heeded, endsProof }: Kept,
): ReturnType<typeof saveTurn> => {
  const { tenantId, head, verified } = turn
  const event = ticketEventOf(turn, result, advance)
  const moves = advance && advance.runs.length > 0 ? advance : null
  if (!moves && !event && !endsProof && heeded.length === 0)
    return deps.database.inSharedTrip({ tenantId }, head.id, (tx) => saveWithQuestion(tx, result, unanswered))
  return deps.database.withTenant({ tenantId }, async (tx) => {
    const saved = await saveWithQuestion(tx, result, unanswered)
    if (saved && endsProof) await endVerifications(tx, head.id, result.now)
    if (saved) for (const id of heeded) await markHeeded(tx, id)
    if (saved && moves?.gaveWay) await reopenGoodwill(tx, moves.gaveWay)
    if (saved && moves)
      await keepAdvance(deps, tx, moves, { customerId: verified?.customerId ?? head.customerId, now: result.now })
    if (saved && result.handOff) await alertOnlookers(deps, tx, { conversationId: head.id, now: result.now })
    if (saved && event) await keepTicket(deps, tx, saved.head, event)
    return saved
  })
}

/** Whether a person is needed from here on, or the customer has come back to what was done with. */
const ticketEventOf = (
  { head, messages }: Pick<OpenTurn, 'head' | 'messages'>,
  { handOff }: TurnResult,
  advance: Advance | null,
): TicketEvent | null => {
  if (handOff || advance?.acts?.run.status === 'awaiting-approval') return 'passed-to-person'
  return messages[0] && isOpenedBy(head, messages[0]) ? 'reopened' : null
}

/** A message that opens a conversation again gives it to the assistant at its own moment. */
export const isOpenedBy = (head: Pick<OpenTurn['head'], 'ownedSince'>, { at }: Pick<Entry, 'at'>): boolean =>
  head.ownedSince === at

type Kept = {
  result: TurnResult
  advance: Advance | null
  unanswered: Unanswered | null
  heeded: readonly string[]
  /** Whoever speaks is not the one who was proved. */
  endsProof: boolean
}

const saveWithQuestion = async (
  tx: TenantTransaction,
  result: TurnResult,
  unanswered: Unanswered | null,
): ReturnType<typeof saveTurn> => {
  const [saved] = await Promise.all([saveTurn(tx, result), ...(unanswered ? [recordUnanswered(tx, unanswered)] : [])])
  return saved
}

/** Runs as they are now; the ruling and its effects before anything is tried. */
export const keepAdvance = async (
  deps: Pick<TurnDependencies, 'ids' | 'secret' | 'deskUrl'>,
  tx: TenantTransaction,
  { runs, acts, sellerId }: Advance,
  { customerId, now, askedBy = null }: { customerId: string; now: string; askedBy?: string | null },
): Promise<void> => {
  for (const run of runs) await recordRun(tx, run, { customerId, sellerId }, now)
  if (!acts) return
  const { run, ruling, effects } = acts
  const intent = { run: { id: run.id, sellerId }, ruling, ids: deps.ids, now }
  if (run.status !== 'awaiting-approval') {
    if (await findPassedLimit(tx, run.conversationId, ruling, now))
      throw new CeladonError('ALREADY_PAID', { why: 'limit' })
    return recordEffects(tx, { ...intent, effects })
  }
  const rulingId = await recordRuling(tx, intent)
  await recordApproval(tx, { id: deps.ids.next(), runId: run.id, rulingId, sellerId, askedBy, now })
  if (sellerId !== null) await alertSeller(deps, tx, { sellerId, ruling, now })
  // Whoever asked for an exception hears by then, also when nobody answers.
  if (ruling.verdict === 'deny' && run.expectedBy !== null) await openRunWork(tx, run.id, run.expectedBy)
}

/** Why nothing of the turn was saved: what money is for was paid for before, or no more may be given; undefined: neither. */
export const findWhyUnpaid = (error: unknown): 'paid' | 'limit' | undefined => {
  if (!(error instanceof CeladonError) || error.code !== 'ALREADY_PAID') return undefined
  return error.details['why'] === 'limit' ? 'limit' : 'paid'
}
