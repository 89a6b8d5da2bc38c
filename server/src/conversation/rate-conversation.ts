import type { NewEntry } from '#conversation/log'
import { loadConversation } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { appendRating, type Moved } from './move-store.ts'

/**
 * The customer's own word on whether it was solved, and a score of 1 to 5. A later word replaces the earlier one in the
 * head; the log keeps both. A resend changes nothing.
 * @throws NOT_FOUND
 */
export const rateConversation = async (
  tx: TenantTransaction,
  rating: {
    conversationId: string
    customerId: string
    isSolved: boolean
    score: number | null
    now: string
    entry: NewEntry
  },
): Promise<Moved> => {
  const saved = await appendRating(tx, rating)
  if (saved) return saved
  const head = await loadConversation(tx, rating.conversationId, rating.customerId)
  return { head, entries: [] }
}
