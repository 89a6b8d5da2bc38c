import { createContext, use } from 'react'

/** The id of the conversation on the screen, for what stands deep inside its log. */
export const ConversationContext = createContext<string | null>(null)

export function useConversationId(): string {
  const id = use(ConversationContext)
  if (id === null) throw new Error('useConversationId stands outside a conversation')
  return id
}
