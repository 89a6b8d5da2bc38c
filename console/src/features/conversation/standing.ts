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
  const isStaff = self.role !== 'sellerMember'
  const isOpen = status === 'open'
  const isMine = isOpen && owner.id === self.memberId
  const isFree = owner.kind === 'queue' || owner.kind === 'assistant'
  const leads = self.role === 'supervisor' || self.role === 'admin'
  return {
    isMine,
    canTake: isStaff && isOpen && !isMine && (isFree || leads),
    canReply: isStaff && isMine,
    canNote: isStaff,
    obstacle: findObstacle(conversation, isMine),
  }
}

function findObstacle({ owner, status }: DeskConversation, isMine: boolean): Standing['obstacle'] {
  if (status === 'resolved') return 'resolved'
  if (isMine) return null
  return owner.kind === 'assistant' || owner.kind === 'queue' ? owner.kind : 'other'
}
