import { sql } from 'kysely'
import { appendEntries, findEntryByClientMessage, textOfParts, type Entry, type NewEntry } from '#conversation/log'
import { loadConversation, toHead, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/**
 * A member's message to the customer, once under the client's id. Only the owner speaks: the check and the append are
 * one statement.
 * @throws NOT_FOUND, NOT_OWNER, CONVERSATION_RESOLVED, MESSAGE_ID_REUSED
 */
export const postStaffMessage = async (
  tx: TenantTransaction,
  post: { conversationId: string; memberId: string; now: string; entry: NewEntry },
): Promise<{ head: ConversationHead; entries: Entry[]; isNew: boolean }> => {
  const saved = await appendEntries(tx, {
    conversationId: post.conversationId,
    at: post.now,
    guard: sql`owner_id = ${post.memberId}::uuid and status = 'open' and ${notPosted(post.entry)}`,
    set: sql`last_text = ${textOfParts(post.entry.body.parts).slice(0, 200)}, last_author = ${post.entry.author.kind},
      last_at = ${post.now}, answered_seq = last_customer_seq, call_back_by = null`,
    entries: [post.entry],
  })
  if (saved) return { head: toHead(saved.head), entries: saved.entries, isNew: true }
  return recognise(tx, post, (head) => {
    if (head.status === 'resolved') throw new CeladonError('CONVERSATION_RESOLVED')
    throw new CeladonError('NOT_OWNER')
  })
}

/**
 * A note for staff; whoever may see the conversation may write one, whoever owns it.
 * @throws NOT_FOUND, MESSAGE_ID_REUSED
 */
export const postNote = async (
  tx: TenantTransaction,
  post: { conversationId: string; now: string; entry: NewEntry },
): Promise<{ head: ConversationHead; entries: Entry[]; isNew: boolean }> => {
  const saved = await appendEntries(tx, {
    conversationId: post.conversationId,
    at: post.now,
    guard: notPosted(post.entry),
    set: sql`epoch = epoch`,
    entries: [post.entry],
  })
  if (saved) return { head: toHead(saved.head), entries: saved.entries, isNew: true }
  return recognise(tx, post, () => {
    throw new CeladonError('NOT_FOUND')
  })
}

/** What was understood of words that a person will answer. */
export const recordReading = async (
  tx: TenantTransaction,
  read: { conversationId: string; now: string; sentiment: number; entry: NewEntry },
): Promise<{ head: ConversationHead; entries: Entry[] }> => {
  const saved = await appendEntries(tx, {
    conversationId: read.conversationId,
    at: read.now,
    guard: sql`true`,
    set: sql`sentiment = ${read.sentiment}`,
    entries: [read.entry],
  })
  if (!saved) throw new CeladonError('NOT_FOUND')
  return { head: toHead(saved.head), entries: saved.entries }
}

const notPosted = (entry: NewEntry) => sql`not exists (select 1 from entries e where e.tenant_id = conversations.tenant_id
  and e.conversation_id = conversations.id and e.client_message_id = ${entry.clientMessageId})`

const recognise = async (
  tx: TenantTransaction,
  post: { conversationId: string; entry: NewEntry },
  refuse: (head: ConversationHead) => never,
): Promise<{ head: ConversationHead; entries: Entry[]; isNew: boolean }> => {
  const head = await loadConversation(tx, post.conversationId)
  const known = await findEntryByClientMessage(tx, post.conversationId, post.entry.clientMessageId ?? '')
  if (!known) return refuse(head)
  const isSame = known.entry.kind === post.entry.kind && known.entry.author.id === post.entry.author.id &&
    textOfParts(known.entry.body?.parts ?? []) === textOfParts(post.entry.body.parts)
  if (!isSame) throw new CeladonError('MESSAGE_ID_REUSED', { clientMessageId: post.entry.clientMessageId ?? '' })
  return { head, entries: [known.entry], isNew: false }
}
