import { loadConversation } from '#conversation/heads'
import { endMentions as end } from '#conversation/mentions'
import type { DeskAct } from './desk-verbs.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** A member is done with what they were named for in a conversation. @throws NOT_FOUND */
export const endMentions = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, conversationId, member }: Omit<DeskAct, 'epoch'>,
): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    await loadConversation(tx, conversationId)
    await end(tx, { conversationId, memberId: member.id })
  })
