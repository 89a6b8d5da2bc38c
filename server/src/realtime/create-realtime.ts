import type { Log } from '#platform/log'
import type { Turns } from '#turn'
import { createChatSide } from './chat-side.ts'
import { createColleagues, type Look } from './colleagues.ts'
import { createDeskSide } from './desk-side.ts'
import { createDueWork } from './due-work.ts'
import type { ChatFollower, DeskFollower } from './follower.ts'
import { isOpen, send } from './connection.ts'
import { createMemberSignals, type MemberDesk, type MemberSignals, type OwnWorkChange } from './member-signals.ts'
import type { Bus, ConversationChange, LogReader, ReadMark, Typing } from './ports.ts'
import { createReadMarks } from './read-marks.ts'
import { createRooms, type Room } from './rooms.ts'
import { createWorklistSignals, type WorklistListener } from './worklist-signals.ts'

/** The topics on the bus. Typing and read marks pass through it too, so that both sides may sit at different nodes. */
export const topics = {
  changed: 'conversation.changed',
  typing: 'conversation.typing',
  colleague: 'conversation.colleague',
  read: 'conversation.read',
  ownWork: 'routing.changed',
  access: 'member.access-changed',
} as const

export type Realtime = {
  followChat: (follower: ChatFollower) => Promise<void>
  unfollowChat: (follower: ChatFollower) => void
  followDesk: (follower: DeskFollower) => Promise<void>
  unfollowDesk: (follower: DeskFollower) => void
  joinWorklist: (listener: WorklistListener) => void
  leaveWorklist: (listener: WorklistListener) => void
  sitDown: (desk: MemberDesk) => void
  standUp: (desk: MemberDesk) => void
  /** Members with an open desk at this node. */
  listDesks: MemberSignals['list']
  showTyping: (typing: Typing) => void
  /** To colleagues who have the same conversation open. */
  showWriting: (follower: DeskFollower, isWriting: boolean) => void
  markRead: (mark: ReadMark) => void
  flushReadMarks: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * How soon a state that must be read is shown. What a customer's own words change of it for a desk, the answer to them
 * usually brings along: that one can wait.
 */
const soonMs = 20
const laterMs = 500

/**
 * Shows what was saved to everybody who follows it. The bus only wakes: whoever is exactly one entry behind gets the
 * saved entry as it came, everybody else is brought up to date from the log.
 */
export const createRealtime = (deps: {
  bus: Bus
  turns: LogReader & Pick<Turns, 'recordRead'>
  log: Log
}): Realtime => {
  const rooms = createRooms()
  const chat = createChatSide({ rooms, reader: deps.turns })
  const desk = createDeskSide({ rooms, reader: deps.turns })
  const worklist = createWorklistSignals()
  const members = createMemberSignals()
  const colleagues = createColleagues({ rooms, publish: (look) => deps.bus.publish(topics.colleague, look) })
  const readMarks = createReadMarks({ record: deps.turns.recordRead })

  const warn = (room: Room, error: unknown): void =>
    deps.log.warn({ err: error, conversationId: room.conversationId }, 'a state could not be shown')
  const refreshDesks = (room: Room): void => {
    desk.refreshState(room).catch((error: unknown) => warn(room, error))
  }
  const refreshAll = (room: Room): void => {
    chat.refreshState(room).catch((error: unknown) => warn(room, error))
    refreshDesks(room)
  }
  const soon = createDueWork<Room>(soonMs, refreshAll)
  const later = createDueWork<Room>(laterMs, refreshAll)
  const desks = createDueWork<Room>(soonMs, refreshDesks)
  const movePlaces = createDueWork<string>(laterMs, (tenantId) =>
    rooms.listWaiting(tenantId).forEach((room) => soon.add(room)),
  )

  const hearChange = (change: ConversationChange): void => {
    worklist.note(change)
    const { deskEntries, chatState } = change
    if (deskEntries.some((entry) => entry.kind === 'owner')) movePlaces.add(change.tenantId)
    const room = rooms.find(change)
    if (!room) return
    chat.pushEntries(room, change)
    desk.pushEntries(room, change)
    if (chatState === 'unchanged') {
      if (room.desk.size > 0) later.add(room)
    } else if (chatState) {
      later.drop(room)
      chat.pushState(room, chatState)
      if (room.desk.size > 0) desks.add(room)
    } else if (deskEntries.length > 0 && deskEntries.every(({ author }) => author.kind === 'customer')) later.add(room)
    else soon.add(room)
  }
  const hearTyping = ({ by, isTyping, ...address }: Typing): void => {
    const room = rooms.find(address)
    if (!room) return
    const toDesk = JSON.stringify({ type: 'typing', conversationId: address.conversationId, isTyping })
    if (by === 'customer') for (const follower of room.desk) send(follower.connection, toDesk)
    else for (const follower of room.chat) send(follower.connection, JSON.stringify({ type: 'typing', by, isTyping }))
  }
  const hearRead = (mark: ReadMark): void => {
    const room = rooms.find(mark)
    if (!room) return
    if (mark.by === 'customer') room.customerReadSeq = Math.max(room.customerReadSeq, mark.publicSeq)
    else room.staffReadSeq = Math.max(room.staffReadSeq, mark.publicSeq)
    if (mark.by === 'customer' ? room.desk.size > 0 : room.chat.size > 0) soon.add(room)
  }
  const ends = [
    deps.bus.subscribe(topics.changed, (message) => hearChange(message as ConversationChange)),
    deps.bus.subscribe(topics.typing, (message) => hearTyping(message as Typing)),
    deps.bus.subscribe(topics.colleague, (message) => colleagues.hear(message as Look)),
    deps.bus.subscribe(topics.ownWork, (message) => members.note(message as OwnWorkChange)),
    deps.bus.subscribe(topics.access, (message) => members.recheck(message as { tenantId: string; memberId: string })),
    deps.bus.subscribe(topics.read, (message) => hearRead(message as ReadMark)),
  ]

  return {
    followChat: chat.follow,
    unfollowChat: chat.unfollow,
    followDesk: async (follower) => {
      await desk.follow(follower)
      if (isOpen(follower.connection)) colleagues.come(follower)
    },
    unfollowDesk: (follower) => {
      desk.unfollow(follower)
      colleagues.go(follower)
    },
    joinWorklist: worklist.join,
    leaveWorklist: worklist.leave,
    sitDown: members.join,
    standUp: members.leave,
    listDesks: members.list,
    showWriting: colleagues.write,
    showTyping: (typing) => deps.bus.publish(topics.typing, typing),
    markRead: (mark) => {
      readMarks.note(mark)
      deps.bus.publish(topics.read, mark)
    },
    flushReadMarks: readMarks.flush,
    stop: async () => {
      for (const end of ends) end()
      for (const work of [soon, later, desks, movePlaces, worklist]) work.stop()
      await readMarks.flush()
    },
  }
}
