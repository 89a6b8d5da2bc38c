import type { DeskEntry } from '@celadon/contract'
import { writeSummary } from '#copilot'
import { isByStaff, wordsOf } from '#copilot/log'
import { pickAnswer, recordSolvingReply, stripCustomer } from '#copilot/suggestions'
import type { ConversationHead } from '#conversation/heads'
import { listEntries, toDeskEntry } from '#conversation/log'
import { loadCustomer } from '#people'
import type { TenantTransaction } from '#platform/database'
import { lastGuessed } from './read-help-facts.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

const mostEntries = 200

/** A customer called it solved: what a colleague answered is kept for like situations, without anything of theirs. */
export const keepSolvingReply = async (
  deps: Pick<TurnDependencies, 'ids'>,
  tx: TenantTransaction,
  head: ConversationHead,
  now: string,
): Promise<void> => {
  const page = await listEntries(tx, head.id, { publicOnly: false, limit: mostEntries })
  const entries = page.map(toDeskEntry)
  const [asked, reply] = findSolvingReply(entries)
  const intent = asked?.reading.intents[0]?.intent
  if (!reply || intent === undefined) return
  const text = stripCustomer(wordsOf(reply), await readOwn(tx, head, entries, reply))
  if (text !== undefined)
    await recordSolvingReply(tx, { id: deps.ids.next(), intent, language: head.language, text, now })
}

/** What was asked last before staff answered, and of all they said to it what is an answer. */
const findSolvingReply = (entries: readonly DeskEntry[]): [DeskEntry['turn'] | undefined, DeskEntry | undefined] => {
  const last = entries.findLast(isByStaff)
  const asked = last && lastGuessed(entries.filter(({ seq }) => seq < last.seq))
  if (!asked?.turn) return [undefined, undefined]
  const said = entries.filter((entry) => isByStaff(entry) && entry.seq > asked.seq)
  return [asked.turn, said[pickAnswer(asked.turn.utterance, said.map(wordsOf))]]
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
