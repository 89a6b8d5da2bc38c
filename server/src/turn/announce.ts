import type { ChatState } from '@celadon/contract'
import type { ConversationHead } from '#conversation/heads'
import { toChatEntry, toDeskEntry, type Entry } from '#conversation/log'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { toChatConversation } from './show-chat.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Tells whoever listens, after the commit. With the assistant as owner the state is known without reading it again. */
export const announceChange = (
  deps: Pick<TurnDependencies, 'announce'>,
  tenantId: string,
  conversationId: string,
  entries: readonly Entry[],
  known?: { head: ConversationHead; verified: VerifiedCustomer | undefined } | 'unchanged',
): void => {
  deps.announce({
    tenantId,
    conversationId,
    chatEntries: entries.flatMap((entry) => toChatEntry(entry) ?? []),
    deskEntries: entries.map(toDeskEntry),
    chatState: known === 'unchanged' || !known ? (known ?? null) : assistantState(known.head, known.verified),
  })
}

const assistantState = (head: ConversationHead, verified: VerifiedCustomer | undefined): ChatState | null =>
  head.owner.kind === 'assistant'
    ? {
        type: 'state',
        conversation: toChatConversation(head, { ownerName: null, waiting: null, verified }),
        awaiting: head.awaiting,
      }
    : null
