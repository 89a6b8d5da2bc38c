import type { ChatSnapshot, Rate } from '@celadon/contract'
import { rateConversation } from '#conversation'
import { loadConversation } from '#conversation/heads'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import { newEntry } from './new-entries.ts'
import { keepSolvingReply } from './keep-solving-reply.ts'
import { loadChatSnapshot } from './show-chat.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** The customer's own word: was it solved, and how was it, 1 to 5. @throws NOT_FOUND */
export const rate = async (
  deps: TurnDependencies,
  rated: Rate & { tenantId: string; conversationId: string; customerId: string },
): Promise<ChatSnapshot> => {
  const score = rated.score ?? null
  const { entries } = await deps.database.withTenant(rated, async (tx) => {
    const head = await loadConversation(tx, rated.conversationId, rated.customerId)
    const text = words[head.language].system.rated({ isSolved: rated.isSolved, score })
    const entry = newEntry({
      id: deps.ids.next(),
      kind: 'rating',
      author: { kind: 'customer', id: rated.customerId, name: null },
      isPublic: true,
      parts: [{ type: 'system', code: 'rated', text }],
      clientMessageId: rated.clientMessageId,
    })
    const now = deps.clock.now().toISOString()
    const saved = await rateConversation(tx, { ...rated, score, now, entry })
    if (rated.isSolved && saved.entries.length > 0) await keepSolvingReply(deps, tx, head, now)
    return saved
  })
  if (entries.length > 0) announceChange(deps, rated.tenantId, rated.conversationId, entries)
  return loadChatSnapshot(deps, rated)
}
