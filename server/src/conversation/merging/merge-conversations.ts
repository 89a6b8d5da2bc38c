import type { ConversationHead } from '#conversation/heads'
import type { NewEntry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { appendMergedInto, appendMergedFrom, type Moved } from './merge-store.ts'

/** One side: under which epoch it was decided, and what its log says of it. */
export type MergeSide = { head: ConversationHead; epoch: number; entry: NewEntry }

/**
 * Ends `from` and lets `into` go on, in one transaction. Both logs stay; what nobody has answered there waits here. The
 * newer one goes on, because it is the one that its customer has before them.
 * @throws OTHER_CUSTOMER, NEWER_GOES_ON, CONVERSATION_RESOLVED, STALE_EPOCH
 */
export const mergeConversations = async (
  tx: TenantTransaction,
  { from, into, now }: { from: MergeSide; into: MergeSide; now: string },
): Promise<{ from: Moved; into: Moved }> => {
  checkMerge(from.head, into.head)
  const ended = await appendMergedInto(tx, { ...from, into: into.head.id, now })
  const goesOn = await appendMergedFrom(tx, { ...into, from: from.head, now })
  if (!ended || !goesOn) throw new CeladonError('STALE_EPOCH')
  return { from: ended, into: goesOn }
}

const checkMerge = (from: ConversationHead, into: ConversationHead): void => {
  if (from.customerId !== into.customerId) throw new CeladonError('OTHER_CUSTOMER')
  if (from.status === 'resolved' || into.status === 'resolved') throw new CeladonError('CONVERSATION_RESOLVED')
  if (from.id === into.id || from.createdAt > into.createdAt) throw new CeladonError('NEWER_GOES_ON')
}
