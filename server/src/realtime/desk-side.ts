import type { DeskEntry, DeskSnapshot } from '@celadon/contract'
import { catchUp, cutOnFailure, sendEntries } from './catch-up.ts'
import { once } from './chat-side.ts'
import { isOpen, send } from './connection.ts'
import type { DeskFollower } from './follower.ts'
import type { ConversationChange, LogReader } from './ports.ts'
import type { Room, Rooms } from './rooms.ts'

/** What desks see of the conversation they watch. */
export type DeskSide = {
  /** Checks that the viewer may see it by reading it, then keeps the follower up to date. @throws NOT_FOUND */
  follow: (follower: DeskFollower) => Promise<void>
  unfollow: (follower: DeskFollower) => void
  pushEntries: (room: Room, change: ConversationChange) => void
  refreshState: (room: Room) => Promise<void>
}

export const createDeskSide = (deps: { rooms: Rooms; reader: LogReader }): DeskSide => {
  const read = (follower: DeskFollower): Promise<DeskSnapshot> =>
    deps.reader.desk.load({
      tenantId: follower.tenantId,
      conversationId: follower.conversationId,
      sellerId: follower.sellerId,
      after: follower.seq,
      isFollowing: true,
    })

  /** A seller's view from where something was marked as theirs that came before what they have. */
  const readOn = (follower: DeskFollower): Promise<DeskSnapshot> => {
    follower.seq = Math.min(follower.seq, (follower.markedFrom ?? Infinity) - 1)
    delete follower.markedFrom
    return read(follower)
  }

  const showPage = (follower: DeskFollower, page: DeskSnapshot): void => {
    // A desk that remembers more than there is (a restored backup) starts from what there is.
    follower.seq = Math.min(follower.seq, page.seq)
    sendPage(follower, page)
    const room = deps.rooms.find(follower)
    if (room) sendState(room, follower, page)
  }

  const unfollow = (follower: DeskFollower): void => {
    deps.rooms.find(follower)?.desk.delete(follower)
    deps.rooms.tidy(follower)
  }

  return {
    unfollow,
    follow: async (follower) => {
      deps.rooms.enter(follower).desk.add(follower)
      try {
        await catchUp(follower, readOn, showPage)
      } catch (error) {
        unfollow(follower)
        throw error
      }
      if (!isOpen(follower.connection)) unfollow(follower)
    },
    pushEntries: (room, { deskEntries }) => {
      const frameOf = once((index) => entryFrame(room.conversationId, deskEntries[index]!))
      for (const follower of room.desk) {
        noteMarked(follower, deskEntries)
        if (follower.isCatchingUp) follower.isBehind = true
        // What concerns a seller is known only once the turn is saved, also for earlier words: a seller's view is read.
        else if (follower.sellerId !== undefined || !sendEntries(follower, deskEntries, frameOf)) {
          catchUp(follower, readOn, showPage).catch((error: unknown) => cutOnFailure(follower.connection, error))
        }
      }
    },
    refreshState: async (room) => {
      const pages = new Map<string, Promise<DeskSnapshot>>()
      for (const follower of room.desk) {
        const viewer = follower.sellerId ?? ''
        const page = pages.get(viewer) ?? read(follower)
        pages.set(viewer, page)
        sendState(room, follower, await page)
      }
    },
  }
}

/** The customer's words are a seller's once they were read, and somebody may have spoken meanwhile. */
const noteMarked = (follower: DeskFollower, entries: readonly DeskEntry[]): void => {
  for (const { turn, sellerId } of entries)
    if (turn && follower.sellerId !== undefined && sellerId === follower.sellerId && turn.answers.from <= follower.seq)
      follower.markedFrom = Math.min(follower.markedFrom ?? Infinity, turn.answers.from)
}

const sendPage = (follower: DeskFollower, page: DeskSnapshot): void => {
  for (const entry of page.entries) {
    if (entry.seq <= follower.seq) continue
    send(follower.connection, entryFrame(follower.conversationId, entry))
    follower.seq = entry.seq
  }
}

const entryFrame = (conversationId: string, entry: DeskEntry): string =>
  JSON.stringify({ type: 'entry', conversationId, entry })

const sendState = (room: Room, follower: DeskFollower, { conversation }: DeskSnapshot): void => {
  follower.ownerId = conversation.owner.id
  const customerReadSeq = Math.max(conversation.customerReadSeq, room.customerReadSeq)
  send(follower.connection, JSON.stringify({ type: 'state', conversation: { ...conversation, customerReadSeq } }))
}
