import type { DeskConversation, DeskSelf } from '@celadon/contract'

/** What a member may do with a conversation now. The server decides; this only keeps useless buttons away. */
export type Standing = {
  isMine: boolean
  canTake: boolean
  canReply: boolean
  canNote: boolean
  /** Why a reply cannot be sent; null when it can. */
  obstacle: 'assistant' | 'queue' | 'other' | 'resolved' | null
}

export function findStanding(conversation: DeskConversation, self: DeskSelf): Standing {
  const { owner, status } = conversation
  const isAnswerer = self.role !== 'sellerMember' && self.permissions.includes('conversation.answer')
  const isOpen = status === 'open'
  const isMine = isOpen && owner.id === self.memberId
  const isFree = owner.kind === 'queue' || owner.kind === 'assistant'
  const leads = self.permissions.includes('conversation.lead')
  return {
    isMine,
    canTake: isAnswerer && isOpen && !isMine && (isFree || leads),
    canReply: isAnswerer && isMine,
    canNote: isAnswerer,
    obstacle: findObstacle(conversation, isMine),
  }
}

function findObstacle({ owner, status }: DeskConversation, isMine: boolean): Standing['obstacle'] {
  if (status === 'resolved') return 'resolved'
  if (isMine) return null
  return owner.kind === 'assistant' || owner.kind === 'queue' ? owner.kind : 'other'
}
