import type { Permission } from '@celadon/contract'

/** Everything a role is made of, as it stands on the page. */
export const groups = {
  conversations: ['conversation.answer', 'conversation.lead', 'order.act', 'approval.decide', 'macro.share'],
  assistant: ['rules.write', 'exception.grant', 'knowledge.write', 'assistant.teach'],
  workspace: ['routing.write', 'numbers.read', 'people.manage', 'cap.set', 'inbox.write', 'audit.read'],
} as const satisfies Record<string, readonly Permission[]>

export const groupNames = ['conversations', 'assistant', 'workspace'] as const
