import type { Owner } from '@celadon/contract'
import { sql } from 'kysely'
import { appendEntries, type Entry, type NewEntry } from '#conversation/log'
import { loadConversation, toHead, mayFollow, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

export type OwnerChange = {
  conversationId: string
  /** The epoch the change was decided on. */
  epoch: number
  to: Owner
  callBackBy: string | null
  now: string
  entries: NewEntry[]
  /** What the assistant says with it, for the worklist. */
  said?: string
  /** A customer's wish for a person opens a resolved conversation again. */
  mayReopen?: boolean
}

/**
 * Gives a conversation to somebody else, once: of two who try on the same epoch one succeeds. Back with the assistant,
 * words of the customer that nobody answered become the assistant's to answer.
 * @throws NOT_FOUND, STALE_EPOCH, CONVERSATION_RESOLVED, NOT_OWNER when the table of owners forbids the step.
 */
export const changeOwner = async (
  tx: TenantTransaction,
  change: OwnerChange,
): Promise<{ head: ConversationHead; entries: Entry[] }> => {
  const answered =
    change.to.kind === 'assistant'
      ? sql`case when last_author = 'customer' then least(answered_seq, last_customer_seq - 1) else last_customer_seq end`
      : sql`last_customer_seq`
  const said =
    change.said === undefined
      ? sql``
      : sql`last_text = ${change.said.slice(0, 200)}, last_author = 'assistant', last_at = ${change.now},`
  const head = await loadConversation(tx, change.conversationId)
  if (head.status === 'resolved' && !change.mayReopen) throw new CeladonError('CONVERSATION_RESOLVED')
  if (head.epoch !== change.epoch) throw new CeladonError('STALE_EPOCH')
  if (!mayFollow(head.owner.kind, change.to.kind)) throw new CeladonError('NOT_OWNER')
  const saved = await appendEntries(tx, {
    conversationId: change.conversationId,
    at: change.now,
    guard: sql`epoch = ${change.epoch}`,
    set: sql`${said} status = 'open', resolved_at = null, owner_kind = ${change.to.kind}, owner_id = ${change.to.id}, epoch = epoch + 1, owned_since = ${change.now}, lease_id = null, lease_until = null,
      awaiting = null, call_back_by = ${change.callBackBy}::timestamptz, answered_seq = ${answered}`,
    entries: change.entries,
  })
  if (!saved) throw new CeladonError('STALE_EPOCH')
  return { head: toHead(saved.head), entries: saved.entries }
}

/**
 * Ends a conversation; the customer's next words open it again.
 * @throws NOT_FOUND, STALE_EPOCH, CONVERSATION_RESOLVED
 */
export const resolveConversation = async (
  tx: TenantTransaction,
  end: { conversationId: string; epoch: number; now: string; entries: NewEntry[] },
): Promise<{ head: ConversationHead; entries: Entry[] }> => {
  const head = await loadConversation(tx, end.conversationId)
  if (head.status === 'resolved') throw new CeladonError('CONVERSATION_RESOLVED')
  const saved = await appendEntries(tx, {
    conversationId: end.conversationId,
    at: end.now,
    guard: sql`epoch = ${end.epoch} and status = 'open'`,
    set: sql`status = 'resolved', resolved_at = ${end.now}, epoch = epoch + 1, lease_id = null, lease_until = null,
      awaiting = null, call_back_by = null, answered_seq = last_customer_seq`,
    entries: end.entries,
  })
  if (!saved) throw new CeladonError('STALE_EPOCH')
  return { head: toHead(saved.head), entries: saved.entries }
}
