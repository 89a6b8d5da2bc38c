import { deskClientFrameSchema, may, socketCloseCodes, type DeskClientFrame } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import { isId } from '#platform/ids'
import { classifyError } from '#platform/wire'
import {
  send,
  type Connection,
  type DeskFollower,
  type MemberDesk,
  type Realtime,
  type SocketKind,
  type WorklistListener,
} from '#realtime'
import type { HttpDependencies } from './http-dependencies.ts'
import { checkOwnOrigin, loadDeskMember, requireTo, type DeskMember } from './require-member.ts'

type Desk = {
  member: DeskMember
  cookie: string
  checkedAtMs: number
  /** The sign-in ended, or the member's rights changed. */
  isOver: boolean
  listener: WorklistListener | undefined
  desk: MemberDesk | undefined
  follower: DeskFollower | undefined
}

type Needs = Pick<HttpDependencies, 'accounts' | 'database' | 'publicUrl' | 'log' | 'limits' | 'clock'> & {
  realtime: Pick<
    Realtime,
    | 'followDesk'
    | 'unfollowDesk'
    | 'joinWorklist'
    | 'leaveWorklist'
    | 'sitDown'
    | 'standUp'
    | 'showTyping'
    | 'showWriting'
    | 'markRead'
  >
}

/** A log-in that was ended elsewhere ends its sockets within this time. */
const recheckMs = 60_000

/** The desk's socket: the worklist's signals, and the one conversation it watches. */
export const createDeskSocket = (deps: Needs): SocketKind<Desk> => ({
  path: '/api/desk/socket',
  admit: async ({ headers, address }) => {
    deps.limits.requests.checkRate(address)
    checkOwnOrigin(deps.publicUrl, headers)
    const member = await loadDeskMember(deps, headers.cookie)
    const checkedAtMs = deps.clock.now().getTime()
    return {
      member,
      cookie: headers.cookie ?? '',
      checkedAtMs,
      isOver: false,
      listener: undefined,
      desk: undefined,
      follower: undefined,
    }
  },
  arrive: (connection) => {
    const { tenantId, id: memberId, sellerId } = connection.state.member
    connection.state.listener = { connection, tenantId, sellerId }
    deps.realtime.joinWorklist(connection.state.listener)
    const { state } = connection
    const recheckNow = () => void recheck(deps, state, deps.clock.now().getTime())
    state.desk = { connection, tenantId, memberId, recheck: recheckNow }
    deps.realtime.sitDown(state.desk)
    send(connection, JSON.stringify({ type: 'welcome' }))
  },
  hear: async (connection, frame) => hear(deps, connection, deskClientFrameSchema.parse(frame)),
  closeCodeNow: ({ state }, nowMs) => {
    if (state.isOver) return socketCloseCodes.unauthenticated
    if (nowMs - state.checkedAtMs >= recheckMs) void recheck(deps, state, nowMs)
    return undefined
  },
  leave: ({ state }) => {
    if (state.listener) deps.realtime.leaveWorklist(state.listener)
    if (state.desk) deps.realtime.standUp(state.desk)
    if (state.follower) deps.realtime.unfollowDesk(state.follower)
  },
})

const hear = async (deps: Needs, connection: Connection<Desk>, frame: DeskClientFrame): Promise<void> => {
  const { member, follower } = connection.state
  switch (frame.type) {
    case 'ping':
      return send(connection, JSON.stringify({ type: 'pong' }))
    case 'watch':
      return watch(deps, connection, frame)
    case 'typing':
      if (!speaks.some((permission) => may(member, permission))) throw new CeladonError('FORBIDDEN')
      if (!follower) return
      deps.realtime.showWriting(follower, frame.isTyping)
      // Only whoever owns the conversation speaks in it.
      if (follower.ownerId === member.id && !frame.isNote && may(member, 'conversation.answer'))
        deps.realtime.showTyping({ ...addressOf(follower), by: 'agent', isTyping: frame.isTyping })
      return
    case 'read':
      requireTo(member, 'conversation.answer')
      if (follower)
        deps.realtime.markRead({ ...addressOf(follower), by: 'staff', publicSeq: Math.min(frame.seq, follower.seq) })
  }
}

/** Either lets somebody write: as whoever serves the customer, or stepping in. */
const speaks = ['conversation.answer', 'conversation.lead'] as const

const watch = async (
  deps: Needs,
  connection: Connection<Desk>,
  { conversationId, after }: { conversationId: string | null; after: number },
): Promise<void> => {
  const { state } = connection
  if (state.follower) deps.realtime.unfollowDesk(state.follower)
  state.follower = undefined
  if (conversationId === null) return
  if (!isId(conversationId)) throw new CeladonError('NOT_FOUND')
  const { tenantId, id: memberId, sellerId, name } = state.member
  const follower: DeskFollower = {
    connection,
    tenantId,
    conversationId,
    memberId,
    sellerId,
    ownerId: null,
    name,
    isWriting: false,
    seq: after,
    isCatchingUp: false,
    isBehind: false,
  }
  await deps.realtime.followDesk(follower)
  state.follower = follower
}

const addressOf = ({ tenantId, conversationId }: DeskFollower) => ({ tenantId, conversationId })

const recheck = async (deps: Needs, state: Desk, nowMs: number): Promise<void> => {
  state.checkedAtMs = nowMs
  try {
    const now = await loadDeskMember(deps, state.cookie)
    const { member } = state
    // Of two that overtake each other, whichever says that it is over is right.
    state.isOver ||= !isSame(now, member)
  } catch (error) {
    // A database that is away for the moment says nothing about the member.
    const { code } = classifyError(error)
    state.isOver ||= code === 'UNAUTHENTICATED' || code === 'FORBIDDEN'
  }
}

/** Whatever else changed of them changes nothing for an open desk. */
const isSame = (one: DeskMember, other: DeskMember): boolean =>
  one.id === other.id &&
  one.role === other.role &&
  one.sellerId === other.sellerId &&
  one.permissions.join(' ') === other.permissions.join(' ')
