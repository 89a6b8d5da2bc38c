import type { ChatState } from '@celadon/contract'
import type { ConversationHead } from '#conversation/heads'
import { toChatEntry, toDeskEntry, type Entry } from '#conversation/log'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { toChatConversation } from './show-chat.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Tells whoever listens, after the commit. With the assistant as owner the state is known without reading again. */
export const announceEntries = (
  deps: Pick<TurnDependencies, 'announce'>,
  tenantId: string,
  conversationId: string,
  entries: readonly Entry[],
  known?: { head: ConversationHead; verified: VerifiedCustomer | undefined },
): void => {
  deps.announce({
    tenantId,
    conversationId,
    chatEntries: entries.flatMap((entry) => toChatEntry(entry) ?? []),
    deskEntries: entries.map(toDeskEntry),
    state: known !== undefined,
    ...(known?.head.owner.kind === 'assistant' ? { chatState: assistantState(known.head, known.verified) } : {}),
  })
}

/** The state may have changed and must be read again: somebody else's place in the queue, a new owner. */
export const announceState = (
  deps: Pick<TurnDependencies, 'announce'>,
  tenantId: string,
  conversationId: string,
  entries: readonly Entry[] = [],
): void => {
  deps.announce({
    tenantId,
    conversationId,
    chatEntries: entries.flatMap((entry) => toChatEntry(entry) ?? []),
    deskEntries: entries.map(toDeskEntry),
    state: true,
  })
}

const assistantState = (head: ConversationHead, verified: VerifiedCustomer | undefined): ChatState => ({
  type: 'state',
  conversation: toChatConversation(head, { ownerName: null, waiting: null, verified }),
  awaiting: head.awaiting,
})
