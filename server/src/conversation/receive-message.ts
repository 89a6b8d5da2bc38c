import type { CustomerPart, Language, MessageAck, Part } from '@celadon/contract'
import { findEntryByClientMessage, hashBody, type Entry, type NewEntry } from '#conversation/log'
import type { ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { maskSensitive, redactRuns } from '#conversation/masking'
import {
  findSplit,
  mayBeSplit,
  readLately,
  redactSince,
  sealHash,
  withMessage,
  type Lately,
  type Split,
} from '#conversation/splitting'
import { appendCustomerMessage, type Moved } from './move-store.ts'

/** What a customer said: as they posted it, with the files it names read. */
export type SaidPart = Exclude<CustomerPart, { type: 'attachment' }> | Extract<Part, { type: 'attachment' }>

export type CustomerMessage = {
  conversationId: string
  customerId: string
  clientMessageId: string
  parts: SaidPart[]
}

/** A message taken in; `isNew` is false for a resend, whose acknowledgement is the first one's. */
export type Received = { ack: MessageAck; isNew: boolean; head: ConversationHead | undefined; entry: Entry }

/** `lately`: what the customer said by now, where it is known whole. */
export type NewlyReceived = Received & { lately: Lately | undefined }

/**
 * Takes in a customer's message: masks card and identity numbers before anything is stored, appends it once under the
 * client's own id, and claims the turn when the assistant owns the conversation and no other turn is at work.
 * A message to a resolved conversation opens it again. One statement; undefined when nothing was appended: it came before,
 * see `recogniseMessage`, or its digits may be the next part of a number and what the customer said `lately` is not known,
 * not all of it, or shows one. Then it is taken in by the `log`: looked at together with what stands there. A card or identity
 * number that shows so is masked in these words before they are stored, and its earlier parts go wherever they stand.
 */
export const receiveMessage = async (
  tx: TenantTransaction,
  message: CustomerMessage,
  at: ReceivedAt,
): Promise<NewlyReceived | undefined> => {
  const clear = toEntry(message, at.id)
  const posted = { ...clear, bodyHash: sealHash(hashBody(clear.body), at.key) }
  const { parts } = posted.body
  const said = at.lately === 'log' ? await readLately(tx, message.conversationId) : at.lately?.said
  const isLoose = mayBeSplit(parts)
  const split = isLoose ? findSplit(said ?? [], parts) : undefined
  const isOfEarlier = split !== undefined && split.runs.length > 0
  if (isOfEarlier && at.lately !== 'log') return undefined
  const entry = withParts(posted, split?.parts ?? parts)
  const saved = await append(tx, message, at, { entry, isLoose: split ? mayBeSplit(entry.body.parts) : isLoose })
  if (!saved || !isOfEarlier) return appended(saved, said)
  await redactSince(tx, message.conversationId, { ...split, key: at.key })
  return appended({ ...saved, head: withoutRuns(saved.head, split) }, undefined)
}

/** With a number taken out of these words alone; a resend is recognised by what was posted. */
const withParts = (posted: NewEntry, parts: NewEntry['body']['parts']): NewEntry => ({
  ...posted,
  body: { ...posted.body, parts },
})

/** A conversation's first message is all that was said. */
const appended = (saved: Moved | undefined, before: Lately['said'] | undefined): NewlyReceived | undefined => {
  if (!saved) return undefined
  const [entry] = saved.entries as [Entry]
  const known = before ?? (entry.seq === 1 ? [] : undefined)
  const lately = known && withMessage(known, entry.seq, entry.body?.parts ?? [])
  return { ...received(entry, saved.head, true), lately }
}

type ReceivedAt = {
  id: string
  now: string
  leaseId: string
  leaseUntil: string
  /** The words' hash is sealed with it. */
  key: Uint8Array
  language?: Language | undefined
  /** What the customer said before, as far as this process knows; `log`: it is to be read. */
  lately: Lately | 'log' | undefined
}

/** What the assistant remembers and asked stands in the head that the turn goes on with. */
const withoutRuns = (head: ConversationHead, { runs }: Pick<Split<unknown>, 'runs'>): ConversationHead => ({
  ...head,
  dialogue: redactRuns(head.dialogue, runs),
  awaiting: redactRuns(head.awaiting, runs),
})

const append = (
  tx: TenantTransaction,
  message: CustomerMessage,
  { now, leaseId, leaseUntil, language, lately }: ReceivedAt,
  { entry, isLoose }: { entry: NewEntry; isLoose: boolean },
): Promise<Moved | undefined> =>
  appendCustomerMessage(tx, {
    conversationId: message.conversationId,
    customerId: message.customerId,
    now,
    entry,
    leaseId,
    leaseUntil,
    language,
    isLoose,
    isLookedAt: lately === 'log',
    seenSeq: lately === 'log' ? null : (lately?.seenSeq ?? null),
  })

/** A message that was not appended: the same one came before. @throws NOT_FOUND, MESSAGE_ID_REUSED when the id was used for other words. */
export const recogniseMessage = async (
  tx: TenantTransaction,
  message: CustomerMessage,
  key: Uint8Array,
): Promise<Received> => {
  const known = await findEntryByClientMessage(tx, message.conversationId, message.clientMessageId)
  if (!known || known.entry.author.id !== message.customerId) throw new CeladonError('NOT_FOUND')
  const hash = hashBody(toEntry(message, known.entry.id).body)
  // Versions before kept it unsealed.
  if (known.bodyHash !== sealHash(hash, key) && known.bodyHash !== hash)
    throw new CeladonError('MESSAGE_ID_REUSED', { clientMessageId: message.clientMessageId })
  return received(known.entry, undefined, false)
}

const toEntry = (message: CustomerMessage, id: string): NewEntry => ({
  id,
  kind: 'message',
  author: { kind: 'customer', id: message.customerId, name: null },
  isPublic: true,
  sellerId: null,
  clientMessageId: message.clientMessageId,
  body: { parts: message.parts.map(maskPart), grounds: [], turn: null, authorName: null },
})

const maskPart = (part: SaidPart): SaidPart => {
  switch (part.type) {
    case 'text':
      return { ...part, text: storable(part.text) }
    case 'choice':
      return { ...part, label: storable(part.label) }
    case 'attachment':
      return { ...part, alt: storable(part.alt) }
    case 'form-answer':
      return { ...part, values: Object.fromEntries(Object.entries(part.values).map(storableField)) }
  }
}

/** What stands in the field for a tax number is called one, as in words: fifteen digits can be a card just as well. */
const storableField = ([name, value]: [string, string]): [string, string] => {
  const called = name === 'taxNumber' ? 'tax number ' : ''
  return [name, storable(`${called}${value}`).slice(called.length)]
}

/** PostgreSQL's jsonb holds neither U+0000 nor lone surrogates; they carry no words. */
const storable = (text: string): string => maskSensitive(text.replaceAll('\u0000', '').toWellFormed()).text

const received = (entry: Entry, head: ConversationHead | undefined, isNew: boolean): Received => ({
  ack: { clientMessageId: entry.clientMessageId!, id: entry.id, seq: entry.publicSeq!, at: entry.at },
  isNew,
  head,
  entry,
})
