import type { Owner } from '@celadon/contract'
import type { NewEntry } from '#conversation/log'
import { loadConversation, mayFollow } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { appendOwnerChange, appendResolution, type Moved, type Resolution } from './move-store.ts'

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
  /** Left out, it stays as it is. */
  priority?: number
  /** When the wait began, for whoever goes back to where they stood; left out, it begins now. */
  ownedSince?: string
}

/**
 * Gives a conversation to somebody else, once: of two who try on the same epoch one succeeds. Back with the assistant,
 * words of the customer that nobody answered become the assistant's to answer.
 * @throws NOT_FOUND, STALE_EPOCH, CONVERSATION_RESOLVED, NOT_OWNER when the table of owners forbids the step.
 */
export const changeOwner = async (tx: TenantTransaction, change: OwnerChange): Promise<Moved> => {
  const head = await loadConversation(tx, change.conversationId)
  if (head.status === 'resolved' && !change.mayReopen) throw new CeladonError('CONVERSATION_RESOLVED')
  if (head.epoch !== change.epoch) throw new CeladonError('STALE_EPOCH')
  if (!mayFollow(head.owner.kind, change.to.kind)) throw new CeladonError('NOT_OWNER')
  const saved = await appendOwnerChange(tx, change)
  if (!saved) throw new CeladonError('STALE_EPOCH')
  return saved
}

/**
 * Ends a conversation of which everything was seen; the customer's next words open it again.
 * @throws NOT_FOUND, STALE_EPOCH, NEWER_WORDS, CONVERSATION_RESOLVED
 */
export const resolveConversation = async (tx: TenantTransaction, end: Resolution): Promise<Moved> => {
  const head = await loadConversation(tx, end.conversationId)
  if (head.status === 'resolved') throw new CeladonError('CONVERSATION_RESOLVED')
  const saved = await appendResolution(tx, end)
  if (!saved) {
    // As it is now: words may have come since it was loaded.
    const { epoch } = await loadConversation(tx, end.conversationId)
    throw new CeladonError(epoch === end.epoch ? 'NEWER_WORDS' : 'STALE_EPOCH')
  }
  return saved
}
