import { isDeepStrictEqual } from 'node:util'
import type { Part } from '@celadon/contract'
import { findEntryByClientMessage, textOfParts, type NewEntry } from '#conversation/log'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { appendNote, appendReading, appendStaffMessage, type Moved } from './move-store.ts'

/**
 * A member's message to the customer, once under the client's id. Only the owner speaks: the check and the append are
 * one statement.
 * @throws NOT_FOUND, NOT_OWNER, CONVERSATION_RESOLVED, MESSAGE_ID_REUSED
 */
export const postStaffMessage = async (
  tx: TenantTransaction,
  post: { conversationId: string; memberId: string; now: string; entry: NewEntry },
): Promise<Moved & { isNew: boolean }> => {
  const saved = await appendStaffMessage(tx, post)
  if (saved) return { ...saved, isNew: true }
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
): Promise<Moved & { isNew: boolean }> => {
  const saved = await appendNote(tx, post)
  if (saved) return { ...saved, isNew: true }
  return recognise(tx, post, () => {
    throw new CeladonError('NOT_FOUND')
  })
}

/** What was understood of words that a person will answer. */
export const recordReading = async (
  tx: TenantTransaction,
  read: {
    conversationId: string
    now: string
    sentiment: number
    entry: NewEntry
    /** Words of danger: a note about them, and how urgent they make it. */
    alarm?: { note: NewEntry; priority: number } | undefined
    /** Whose the words are to read, when that is known. */
    concern?: { sellerId: string; seqs: { from: number; to: number } } | undefined
  },
): Promise<Moved> => {
  const saved = await appendReading(tx, read)
  if (!saved) throw new CeladonError('NOT_FOUND')
  return saved
}

const recognise = async (
  tx: TenantTransaction,
  post: { conversationId: string; entry: NewEntry },
  refuse: (head: ConversationHead) => never,
): Promise<Moved & { isNew: boolean }> => {
  const head = await loadConversation(tx, post.conversationId)
  const known = await findEntryByClientMessage(tx, post.conversationId, post.entry.clientMessageId ?? '')
  if (!known) return refuse(head)
  const isSame =
    known.entry.kind === post.entry.kind &&
    known.entry.author.id === post.entry.author.id &&
    textOfParts(known.entry.body?.parts ?? []) === textOfParts(post.entry.body.parts) &&
    isDeepStrictEqual(fileIdsOf(known.entry.body?.parts ?? []), fileIdsOf(post.entry.body.parts))
  if (!isSame) throw new CeladonError('MESSAGE_ID_REUSED', { clientMessageId: post.entry.clientMessageId ?? '' })
  return { head, entries: [known.entry], isNew: false }
}

const fileIdsOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.type === 'attachment' ? [part.file.id] : []))
