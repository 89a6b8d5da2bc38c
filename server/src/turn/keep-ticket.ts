import type { DeskEntry } from '@celadon/contract'
import { listRunsOf } from '#automation/runs'
import { writeSummary } from '#copilot'
import { writeTitle, type Want } from '#copilot/titles'
import { proposeDisposition, scoreConversation } from '#copilot/wrap-up'
import type { ConversationHead } from '#conversation/heads'
import { listEntries, toDeskEntry } from '#conversation/log'
import { loadCustomer } from '#people'
import type { TenantTransaction } from '#platform/database'
import {
  findTicketOfConversation,
  kindOfIntent,
  moveTicket,
  openTicket,
  updateTicket,
  type TicketEvent,
  type TicketRow,
} from '#tickets'
import { findIntentLabel } from '#reading/teaching'
import { lastGuess, lastIntent } from './read-help-facts.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'ids' | 'clock'>

/**
 * What just happened to a conversation, written down in its ticket in the same transaction. A ticket begins when a person
 * is needed; words only move its status, a change of hands also writes its summary anew, and the end judges it.
 */
export const keepTicket = async (
  deps: Deps,
  tx: TenantTransaction,
  head: ConversationHead,
  event: TicketEvent,
): Promise<void> => {
  const known = await findTicketOfConversation(tx, head.id)
  const now = deps.clock.now().toISOString()
  if (known) return move(tx, { head, known, event, now })
  if (event !== 'passed-to-person' && event !== 'taken') return
  await begin(deps, tx, head, now)
  if (event === 'taken') await keepTicket(deps, tx, head, event)
}

const move = async (
  tx: TenantTransaction,
  { head, known, event, now }: { head: ConversationHead; known: TicketRow; event: TicketEvent; now: string },
): Promise<void> => {
  const status = moveTicket(known, event)
  if (isWord(event)) {
    if (status !== known.status) await updateTicket(tx, known.id, { status, now })
    return
  }
  const entries = await readLog(tx, head.id)
  const described = await describe(tx, head, entries)
  const end = event === 'resolved' ? await judge(tx, known, entries) : {}
  await updateTicket(tx, known.id, { status, ...described, ...end, now })
}

const isWord = (event: TicketEvent): boolean => event === 'customer-said' || event === 'staff-said'

const judge = async (tx: TenantTransaction, known: TicketRow, entries: readonly DeskEntry[]) => {
  const runs = await listRunsOf(tx, known.conversationId)
  const quality = scoreConversation(entries, runs)
  return known.disposition?.isConfirmed ? { quality } : { quality, disposition: proposeDisposition(runs, entries) }
}

const begin = async (deps: Deps, tx: TenantTransaction, head: ConversationHead, now: string): Promise<void> => {
  const [entries, customer] = await Promise.all([readLog(tx, head.id), loadCustomer(tx, head.customerId)])
  await openTicket(tx, {
    id: deps.ids.next(),
    conversationId: head.id,
    customerId: head.customerId,
    customerName: customer.name ?? '',
    kind: kindOfIntent(lastIntent(entries)),
    ...(await describe(tx, head, entries)),
    dueAt: head.callBackBy ?? new Date(Date.parse(now) + dueInMs).toISOString(),
    now,
  })
}

const describe = async (tx: TenantTransaction, { language }: ConversationHead, entries: readonly DeskEntry[]) => {
  const summary = writeSummary(entries, language)
  const want = await findWant(tx, entries)
  return { summary, title: writeTitle({ want, entries, orderNumber: summary.orders.at(-1)?.text }) }
}

const findWant = async (tx: TenantTransaction, entries: readonly DeskEntry[]): Promise<Want | undefined> => {
  const guess = lastGuess(entries)
  const label = guess && (await findIntentLabel(tx, guess.finer ?? guess.intent))
  return label && { family: guess.intent, label }
}

/** By then a ticket nobody gave another date is due. */
const dueInMs = 24 * 3_600_000
const mostEntries = 400

const readLog = async (tx: TenantTransaction, conversationId: string): Promise<DeskEntry[]> =>
  (await listEntries(tx, conversationId, { publicOnly: false, limit: mostEntries })).map(toDeskEntry)
