import type { Language, Owner } from '@celadon/contract'
import { sql, type RawBuilder } from 'kysely'
import { appendEntries, appendPrepared, type Appended } from '#conversation/appending'
import { entriesBack } from '#conversation/splitting'
import { headlineOfParts, type Entry, type NewEntry } from '#conversation/log'
import { toHead, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import type { OwnerChange } from './change-owner.ts'
import type { RunResult } from './save-run-result.ts'
import type { TurnResult } from './save-turn.ts'

/** What a verb leaves: the head as it is now and the entries with their numbers. */
export type Moved = { head: ConversationHead; entries: Entry[] }

type Append = { conversationId: string; now: string; entry: NewEntry }

type TurnConcern = { sellerId: string; seqs: { from: number; to: number } }

/** The longest stretch of words that the worklist shows. */
const lastTextLength = 200

/**
 * A customer's message, unless its id is known. The turn is claimed when the assistant owns the conversation and nobody
 * is at work on it; with a person as owner the message is theirs to answer. A resolved conversation opens again.
 */
export const appendCustomerMessage = async (
  tx: TenantTransaction,
  { conversationId, now, entry, ...claim }: Append & MessageClaim,
): Promise<Moved | undefined> =>
  moved(
    await appendPrepared(
      tx,
      takenIn,
      {
        ...claim,
        now,
        language: claim.language ?? null,
        clientMessageId: entry.clientMessageId,
        text: lastTextOf(headlineOfParts(entry.body.parts)),
      },
      { conversationId, at: now, entries: [entry] },
    ),
  )

type MessageClaim = {
  customerId: string
  leaseId: string
  leaseUntil: string
  language: Language | undefined
  /** Its digits may be the next part of a number: such a message waits until it was looked at with those before. */
  isLoose: boolean
  isLookedAt: boolean
  /** The customer's message up to which it was looked at already; null: none. */
  seenSeq: number | null
}
type MessageGiven = Omit<MessageClaim, 'language'> & {
  now: string
  text: string
  language: Language | null
  clientMessageId: string | null
}

const isAssistants = sql`(owner_kind = 'assistant' or status = 'resolved')`

const takenIn = (given: MessageGiven) => {
  const { now } = given
  const isFree = sql`${isAssistants} and (lease_until is null or lease_until < ${now})`
  return {
    guard: sql`customer_id = ${given.customerId} and ${isNew(given)} and (${given.isLookedAt}::boolean
      or case when ${given.seenSeq}::int is not null then last_customer_seq = ${given.seenSeq}::int
        else not ${given.isLoose}::boolean or loose_digits_seq is null
          or loose_digits_seq <= last_seq - ${sql.lit(entriesBack)} end)`,
    set: sql`last_customer_seq = last_seq + 1,
      loose_digits_seq = case when ${given.isLoose}::boolean then last_seq + 1 else loose_digits_seq end,
      answered_seq = case when ${isAssistants} then answered_seq else last_seq + 1 end,
      lease_id = case when ${isFree} then ${given.leaseId}::uuid else lease_id end,
      lease_until = case when ${isFree} then ${given.leaseUntil}::timestamptz else lease_until end,
      owned_since = case when status = 'resolved' then ${now}::timestamptz else owned_since end,
      epoch = case when status = 'resolved' then epoch + 1 else epoch end,
      owner_id = case when status = 'resolved' then null else owner_id end,
      owner_kind = case when status = 'resolved' then 'assistant' else owner_kind end,
      asked_at = case when ${isAssistants} then null else asked_at end,
      queue_id = case when ${isAssistants} then null else queue_id end,
      replied_at = case when ${isAssistants} then null else replied_at end,
      priority = case when ${isAssistants} then 0 else priority end,
      unanswered_since = case when ${isAssistants} then null else coalesce(unanswered_since, ${now}::timestamptz) end,
      snoozed_until = null, resolved_at = null, merged_into = null, status = 'open', language = coalesce(${given.language}::text, language),
      last_text = ${given.text}, last_author = 'customer', last_at = ${now}`,
  }
}

/** A turn, fenced by epoch, lease, the newest message and the pauses it was planned on. */
export const appendTurn = async (tx: TenantTransaction, turn: TurnResult): Promise<Moved | undefined> => {
  const { handOff, now } = turn
  const concern = turn.sellerId === null ? undefined : { sellerId: turn.sellerId, seqs: turn.answers }
  const write = { conversationId: turn.conversationId, at: now, entries: turn.entries, concern }
  const given: TurnGiven = {
    ...turn,
    text: lastTextOf(turn.said),
    count: turn.entries.length,
    dialogueText: JSON.stringify(turn.dialogue),
    awaitingText: turn.awaiting && JSON.stringify(turn.awaiting),
  }
  if (!handOff) return moved(await appendPrepared(tx, answered, given, write))
  const { guard, set } = answered(given)
  const owner = sql`${ownedBy(handOff.owner)}, epoch = epoch + 1, owned_since = ${now},
    call_back_by = ${handOff.callBackBy}::timestamptz, is_call_back = false, ${clocks(handOff.owner, now)},
    priority = ${handOff.priority}`
  const entries = turn.entries.map((entry) => withMove(entry, handOff))
  return moved(await appendEntries(tx, { ...write, entries, guard, set: sql`${owner}, ${set}` }))
}

type TurnGiven = Pick<TurnResult, 'epoch' | 'leaseId' | 'seenSeq' | 'pauseIds' | 'now' | 'language' | 'sentiment'> & {
  text: string
  count: number
  dialogueText: string
  awaitingText: string | null
}

const answered = (given: TurnGiven) => ({
  guard: sql`epoch = ${given.epoch} and lease_id = ${given.leaseId}::uuid and last_customer_seq = ${given.seenSeq}
    and ${isPausedNoFurther(given)}`,
  set: sql`last_text = ${given.text}, last_author = 'assistant', last_at = ${given.now},
    answered_seq = last_seq + ${given.count}::int, lease_id = null, lease_until = null, language = ${given.language},
    sentiment = ${given.sentiment}, dialogue = ${given.dialogueText}::jsonb, awaiting = ${given.awaitingText}::jsonb`,
})

/**
 * Nothing is paused but what was known of, whenever it was begun by whose clock. Without ids none is heeded: an id is
 * neither in nor outside of null.
 */
const isPausedNoFurther = (given: { pauseIds: readonly string[] | null; now: string }): RawBuilder<unknown> =>
  sql`not exists (select from open_pauses p where p.tenant_id = conversations.tenant_id
    and (p.until is null or p.until > ${given.now}) and p.id <> all(${given.pauseIds}::uuid[]))`

/** The result of something done, told while no person has the conversation and nobody is at work on it. */
export const appendRunResult = (tx: TenantTransaction, told: RunResult): Promise<Moved | undefined> =>
  move(tx, told.conversationId, told.now, {
    guard: sql`epoch = ${told.epoch} and last_seq = ${told.seenSeq} and ${isAssistants}
      and (lease_until is null or lease_until < ${told.now}) and ${isPausedNoFurther(told)}`,
    set: sql`${said(told.said, 'assistant', told.now)}, dialogue = ${JSON.stringify(told.dialogue)}::jsonb,
      awaiting = ${told.awaiting && JSON.stringify(told.awaiting)}::jsonb`,
    entries: told.entries,
  })

/** Back with the assistant, the customer's last words become the assistant's to answer. */
export const appendOwnerChange = (tx: TenantTransaction, change: OwnerChange): Promise<Moved | undefined> => {
  const answered =
    change.to.kind === 'assistant'
      ? sql`case when last_author = 'customer' then least(answered_seq, last_customer_seq - 1) else last_customer_seq end`
      : sql`last_customer_seq`
  const words = change.said === undefined ? sql`` : sql`${said(change.said, 'assistant', change.now)},`
  return move(tx, change.conversationId, change.now, {
    guard: sql`epoch = ${change.epoch}`,
    set: sql`${words} ${ownedBy(change.to)}, status = 'open', resolved_at = null, merged_into = null, epoch = epoch + 1,
      owned_since = ${change.ownedSince ?? change.now}, ${clocks(change.to, change.now)},
      priority = ${change.to.kind === 'assistant' ? sql`0` : change.priority === undefined ? sql`priority` : sql`${change.priority}::int`},
      is_call_back = ((is_call_back and owner_kind in ('agent', 'supervisor')) or call_back_by is not null) and ${change.to.kind === 'agent' || change.to.kind === 'supervisor'},
      snoozed_until = null, call_back_by = ${change.callBackBy}::timestamptz, awaiting = null,
      lease_id = null, lease_until = null, answered_seq = ${answered}`,
    entries: change.entries.map((entry) => withMove(entry, { owner: change.to, callBackBy: change.callBackBy })),
  })
}

/** An end, decided on this epoch by somebody who has seen the log up to `seenSeq`. */
export type Resolution = { conversationId: string; epoch: number; seenSeq: number; now: string; entries: NewEntry[] }

export const appendResolution = (tx: TenantTransaction, end: Resolution): Promise<Moved | undefined> =>
  move(tx, end.conversationId, end.now, {
    guard: sql`epoch = ${end.epoch} and status = 'open' and last_customer_seq <= ${end.seenSeq}`,
    set: sql`status = 'resolved', resolved_at = ${end.now}, epoch = epoch + 1, lease_id = null, lease_until = null,
      awaiting = null, call_back_by = null, is_call_back = false, unanswered_since = null, snoozed_until = null, answered_seq = last_customer_seq`,
    entries: end.entries,
  })

/** A member's words, while they own the conversation, unless the id is known. */
export const appendStaffMessage = (
  tx: TenantTransaction,
  { conversationId, now, entry, memberId }: Append & { memberId: string },
): Promise<Moved | undefined> =>
  move(tx, conversationId, now, {
    guard: sql`owner_id = ${memberId}::uuid and status = 'open' and ${isNew(entry)}`,
    set: sql`${said(headlineOfParts(entry.body.parts), entry.author.kind, now)}, answered_seq = last_customer_seq, call_back_by = null,
      replied_at = coalesce(replied_at, ${now}), unanswered_since = null`,
    entries: [entry],
  })

export const appendNote = (tx: TenantTransaction, { conversationId, now, entry }: Append): Promise<Moved | undefined> =>
  move(tx, conversationId, now, { guard: isNew(entry), set: sql`epoch = epoch`, entries: [entry] })

export const appendReading = (
  tx: TenantTransaction,
  { conversationId, now, entry, sentiment, concern, alarm }: Append & ReadWords,
): Promise<Moved | undefined> =>
  move(tx, conversationId, now, {
    guard: sql`true`,
    set: sql`sentiment = ${sentiment}, priority = greatest(priority, ${alarm?.priority ?? 0}::int)`,
    entries: alarm ? [entry, alarm.note] : [entry],
    concern,
  })

type ReadWords = {
  sentiment: number
  concern?: TurnConcern | undefined
  alarm?: { note: NewEntry; priority: number } | undefined
}

/** A customer's rating, unless its id is known. */
export const appendRating = (
  tx: TenantTransaction,
  { conversationId, now, entry, ...rating }: Append & { customerId: string; isSolved: boolean; score: number | null },
): Promise<Moved | undefined> =>
  move(tx, conversationId, now, {
    guard: sql`customer_id = ${rating.customerId} and ${isNew(entry)}`,
    set: sql`is_solved = ${rating.isSolved}, score = coalesce(${rating.score}::smallint, score),
      awaiting = case when awaiting ->> 'slot' = 'solved' then null else awaiting end`,
    entries: [{ ...entry, body: { ...entry.body, rating: { isSolved: rating.isSolved, score: rating.score } } }],
  })

const move = async (
  tx: TenantTransaction,
  conversationId: string,
  at: string,
  write: Pick<Parameters<typeof appendEntries>[1], 'guard' | 'set' | 'entries' | 'concern'>,
): Promise<Moved | undefined> => {
  return moved(await appendEntries(tx, { conversationId, at, ...write }))
}

const moved = (saved: Appended | undefined): Moved | undefined =>
  saved && { head: toHead(saved.head), entries: saved.entries }

/** The line about a change of hands names who has it, for whoever counts. */
const withMove = (entry: NewEntry, { owner, callBackBy }: { owner: Owner; callBackBy: string | null }): NewEntry =>
  entry.kind === 'owner' ? { ...entry, body: { ...entry.body, move: { owner, callBackBy } } } : entry

const isNew = ({ clientMessageId }: Pick<NewEntry, 'clientMessageId'>): RawBuilder<unknown> =>
  sql`not exists (select 1 from entries e where e.tenant_id = conversations.tenant_id
    and e.conversation_id = conversations.id and e.client_message_id = ${clientMessageId})`

const said = (text: string, author: string, now: string): RawBuilder<unknown> =>
  sql`last_text = ${lastTextOf(text)}, last_author = ${author}, last_at = ${now}`

const lastTextOf = (text: string): string => text.slice(0, lastTextLength)

const ownedBy = (owner: Owner): RawBuilder<unknown> => sql`owner_kind = ${owner.kind}, owner_id = ${owner.id}`

/** The clocks of people: they begin when people are asked for, end with the assistant, and nobody's change stops them. */
const clocks = (owner: Owner, now: string): RawBuilder<unknown> => {
  if (owner.kind === 'assistant')
    return sql`asked_at = null, replied_at = null, unanswered_since = null, queue_id = null`
  const running = sql`asked_at = coalesce(asked_at, ${now}::timestamptz),
    unanswered_since = coalesce(unanswered_since, case when last_author = 'customer' then last_at end)`
  return owner.kind === 'queue'
    ? sql`${running}, queue_id = ${owner.id}::uuid`
    : sql`${running}, last_member_id = ${owner.id}::uuid`
}
