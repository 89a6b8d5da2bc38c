import type { CustomerPart, Language, MessageAck } from '@celadon/contract'
import { findEntryByClientMessage, hashBody, type Entry, type EntryBody, type NewEntry } from '#conversation/log'
import type { ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { maskMessage, type EarlierText, type MaskedMessage } from '#conversation/masking'
import { remaskTexts } from '#conversation/texts'
import { appendCustomerMessage } from './move-store.ts'

export type CustomerMessage = {
  conversationId: string
  customerId: string
  clientMessageId: string
  parts: CustomerPart[]
}

/** A message taken in; `isNew` is false for a resend, whose acknowledgement is the first one's. */
export type Received = { ack: MessageAck; isNew: boolean; head: ConversationHead | undefined; entry: Entry }

/**
 * Takes in a customer's message: masks card and identity numbers before anything is stored, appends it once under the
 * client's own id, and claims the turn when the assistant owns the conversation and no other turn is at work.
 * A message to a resolved conversation opens it again. Waits for nothing in between; undefined when nothing was appended,
 * see `recogniseMessage`.
 */
export const receiveMessage = async (
  tx: TenantTransaction,
  message: CustomerMessage,
  at: {
    id: string
    now: string
    leaseId: string
    leaseUntil: string
    language?: Language | undefined
    /** The last texts of some minutes, when these words may go on with a number of theirs. */
    earlier?: readonly EarlierText[]
  },
): Promise<Received | undefined> => {
  const masked = maskMessage(message.parts, at.earlier ?? [])
  const saving = appendCustomerMessage(tx, {
    conversationId: message.conversationId,
    customerId: message.customerId,
    now: at.now,
    entry: toEntry(message, at.id, masked),
    leaseId: at.leaseId,
    leaseUntil: at.leaseUntil,
    language: at.language,
  })
  const [saved] = await Promise.all([saving, remaskTexts(tx, message.conversationId, masked.remasked)])
  return saved && received(saved.entries[0]!, saved.head, true)
}

/** A message that was not appended: the same one came before. @throws NOT_FOUND, MESSAGE_ID_REUSED when the id was used for other words. */
export const recogniseMessage = async (tx: TenantTransaction, message: CustomerMessage): Promise<Received> => {
  const known = await findEntryByClientMessage(tx, message.conversationId, message.clientMessageId)
  if (!known || known.entry.author.id !== message.customerId) throw new CeladonError('NOT_FOUND')
  if (known.bodyHash !== hashBody(bodyOf(maskMessage(message.parts, []).alone)))
    throw new CeladonError('MESSAGE_ID_REUSED', { clientMessageId: message.clientMessageId })
  return received(known.entry, undefined, false)
}

const toEntry = (message: CustomerMessage, id: string, { parts, alone }: MaskedMessage): NewEntry => ({
  id,
  kind: 'message',
  author: { kind: 'customer', id: message.customerId, name: null },
  isPublic: true,
  sellerId: null,
  clientMessageId: message.clientMessageId,
  body: bodyOf(parts),
  ...(parts === alone ? {} : { hashed: bodyOf(alone) }),
})

const bodyOf = (parts: CustomerPart[]): EntryBody => ({ parts, grounds: [], turn: null, authorName: null })

const received = (entry: Entry, head: ConversationHead | undefined, isNew: boolean): Received => ({
  ack: { clientMessageId: entry.clientMessageId!, id: entry.id, seq: entry.publicSeq!, at: entry.at },
  isNew,
  head,
  entry,
})
