import type { DeskEntry } from '@celadon/contract'
import { writeSummary } from '#copilot'
import { isByStaff, wordsOf } from '#copilot/log'
import { recordSolvingReply, stripCustomer } from '#copilot/suggestions'
import type { ConversationHead } from '#conversation/heads'
import { listEntries, toDeskEntry } from '#conversation/log'
import { loadCustomer } from '#people'
import type { TenantTransaction } from '#platform/database'
import { lastIntent } from './read-help-facts.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

const mostEntries = 200

/** A customer called it solved: what a colleague said last is kept for like situations, without anything of theirs. */
export const keepSolvingReply = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  head: ConversationHead,
  now: string,
): Promise<void> => {
  const page = await listEntries(tx, head.id, { publicOnly: false, limit: mostEntries })
  const entries = page.map(toDeskEntry)
  const reply = entries.findLast(isByStaff)
  const intent = reply ? lastIntent(entries.filter(({ seq }) => seq < reply.seq)) : ''
  if (!reply || intent === '') return
  const text = stripCustomer(wordsOf(reply), await readOwn(tx, head, entries, reply))
  if (text !== undefined)
    await recordSolvingReply(tx, { id: deps.ids.next(), intent, language: head.language, text, now })
}

const readOwn = async (tx: TenantTransaction, head: ConversationHead, entries: DeskEntry[], reply: DeskEntry) => {
  const { name } = await loadCustomer(tx, head.customerId)
  const { orders, amounts } = writeSummary(entries, head.language)
  const totals = entries.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'card' && part.card.kind === 'order' ? [part.card.heading] : [])),
  )
  const ofTotals = amounts.filter(({ about }) => totals.includes(about))
  return {
    customerName: name ?? '',
    agentName: reply.author.name ?? '',
    orderNumbers: orders.map(({ text }) => text),
    amounts: ofTotals.map(({ text }) => text),
  }
}
