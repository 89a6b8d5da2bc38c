import type { ChatSnapshot, ChatState } from '@celadon/contract'
import { catchUp, cutOnFailure, sendEntries } from './catch-up.ts'
import { isOpen, send } from './connection.ts'
import type { ChatFollower } from './follower.ts'
import type { ConversationChange, LogReader } from './ports.ts'
import type { Room, Rooms } from './rooms.ts'

/** What customers' sockets see of a conversation. */
export type ChatSide = {
  /** Brings a new follower up to date and keeps it so. @throws NOT_FOUND and whatever the log reader throws */
  follow: (follower: ChatFollower) => Promise<void>
  unfollow: (follower: ChatFollower) => void
  pushEntries: (room: Room, change: ConversationChange) => void
  pushState: (room: Room, state: Pick<ChatState, 'conversation' | 'awaiting'>) => void
  refreshState: (room: Room) => Promise<void>
}

export const createChatSide = (deps: { rooms: Rooms; reader: LogReader }): ChatSide => {
  const read = (follower: ChatFollower, limit: number): Promise<ChatSnapshot> =>
    deps.reader.chat.load({ ...addressOf(follower), after: follower.seq, limit })

  const pushState: ChatSide['pushState'] = (room, state) => {
    const text = stateFrame(room, state)
    for (const follower of room.chat) if (!follower.isCatchingUp) showState(follower, text)
  }

  /** State left out while catching up comes with the last page. */
  const showPage = (follower: ChatFollower, page: ChatSnapshot): void => {
    sendEntries(follower, page.entries, (index) => entryFrame(page.entries[index]))
    const room = deps.rooms.find(follower)
    if (room && follower.seq >= page.seq) showState(follower, stateFrame(room, page))
  }

  const unfollow = (follower: ChatFollower): void => {
    deps.rooms.find(follower)?.chat.delete(follower)
    deps.rooms.tidy(follower)
  }

  return {
    pushState,
    unfollow,
    follow: async (follower) => {
      deps.rooms.enter(follower).chat.add(follower)
      let isFirst = true
      try {
        await catchUp(follower, read, (_, page) => {
          if (isFirst) greet(follower, page)
          isFirst = false
          showPage(follower, page)
        })
      } catch (error) {
        unfollow(follower)
        throw error
      }
      // It may have left while the log was read: then its leaving found nothing to remove.
      if (!isOpen(follower.connection)) unfollow(follower)
    },
    pushEntries: (room, { chatEntries }) => {
      const frameOf = once((index) => entryFrame(chatEntries[index]))
      for (const follower of room.chat) {
        if (follower.isCatchingUp) follower.isBehind = true
        else if (!sendEntries(follower, chatEntries, frameOf)) {
          catchUp(follower, read, showPage).catch((error: unknown) => cutOnFailure(follower.connection, error))
        }
      }
    },
    refreshState: async (room) => {
      const [first] = room.chat
      if (first) pushState(room, await read(first, 1))
    },
  }
}

const showState = (follower: ChatFollower, text: string): void => {
  if (follower.shownState === text) return
  follower.shownState = text
  send(follower.connection, text)
}

const greet = (follower: ChatFollower, page: ChatSnapshot): void => {
  // A client that remembers more than there is (a restored backup) starts from what there is.
  follower.seq = Math.min(follower.seq, page.seq)
  send(follower.connection, JSON.stringify({ type: 'welcome', seq: page.seq }))
}

const addressOf = ({ tenantId, conversationId, customerId }: ChatFollower) => ({ tenantId, conversationId, customerId })

const entryFrame = (entry: unknown): string => JSON.stringify({ type: 'entry', entry })

const stateFrame = (room: Room, { conversation, awaiting }: Pick<ChatState, 'conversation' | 'awaiting'>): string => {
  room.isWaiting = conversation.waiting?.kind === 'queue'
  const staffReadSeq = Math.max(conversation.staffReadSeq, room.staffReadSeq)
  return JSON.stringify({ type: 'state', conversation: { ...conversation, staffReadSeq }, awaiting })
}

/** Writes each frame once, however many follow, and only when somebody needs it. */
export const once = (write: (index: number) => string): ((index: number) => string) => {
  const written: string[] = []
  return (index) => (written[index] ??= write(index))
}
