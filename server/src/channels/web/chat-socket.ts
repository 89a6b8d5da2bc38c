import { chatClientFrameSchema, socketCloseCodes, type ChatClientFrame, type ErrorCode } from '@celadon/contract'
import { decodeJwt } from 'jose'
import { readChatToken, type ChatClaims } from '#people'
import { CeladonError } from '#platform/errors'
import { classifyError } from '#platform/wire'
import { cut, send, sendError, type ChatFollower, type Connection, type SocketKind } from '#realtime'
import { checkOrigin, type Whence } from './check-origin.ts'
import { receiveMessage } from './receive-message.ts'
import type { ChatSocketDependencies } from './web-channel-dependencies.ts'

type Chat = {
  whence: Whence
  /** Known once `hello` was heard. */
  claims: ChatClaims | undefined
  follower: ChatFollower | undefined
  expiresAtMs: number
}

type Hello = Extract<ChatClientFrame, { type: 'hello' }>
type Peer = Connection<Chat>

const helloWithinMs = 10_000

/** The customer's socket, as docs/protocol.md has it: `hello` first, then words, typing and read marks. */
export const createChatSocket = (deps: ChatSocketDependencies): SocketKind<Chat> => ({
  path: '/api/chat/socket',
  admit: async ({ headers, address }) => {
    deps.limits.requests.checkRate(address)
    const { origin, host } = headers
    if (origin === undefined) throw new CeladonError('ORIGIN_NOT_ALLOWED')
    return { whence: { origin, host }, claims: undefined, follower: undefined, expiresAtMs: 0 }
  },
  arrive: () => {},
  hear: async (connection, frame) => {
    const heard = chatClientFrameSchema.parse(frame)
    if (heard.type === 'hello') return hearHello(deps, connection, heard)
    if (heard.type === 'ping') return send(connection, JSON.stringify({ type: 'pong' }))
    const { claims, follower } = connection.state
    if (!claims || !follower) throw new CeladonError('UNAUTHENTICATED')
    return hear(deps, connection, heard, claims, follower)
  },
  closeCodeNow: ({ state, openedAtMs }, nowMs) => {
    if (!state.claims) return nowMs - openedAtMs >= helloWithinMs ? socketCloseCodes.helloMissing : undefined
    return nowMs >= state.expiresAtMs ? socketCloseCodes.unauthenticated : undefined
  },
  leave: ({ state }) => {
    if (state.follower) deps.realtime.unfollowChat(state.follower)
  },
})

/** A client that cannot come in is told why and let go: nothing it could say next would be heard. */
const hearHello = async (deps: ChatSocketDependencies, connection: Peer, hello: Hello): Promise<void> => {
  if (connection.state.claims) throw new CeladonError('INVALID_REQUEST')
  if (hello.language) connection.language = hello.language
  try {
    await enter(deps, connection, hello)
  } catch (error) {
    const { code } = classifyError(error)
    const closeCode = closeCodeOf(code)
    if (closeCode === undefined) throw error
    sendError(connection, code)
    cut(connection, closeCode)
  }
}

const enter = async (deps: ChatSocketDependencies, connection: Peer, { token, after }: Hello): Promise<void> => {
  const { state } = connection
  const claims = await readChatToken(token, deps.secret, deps.clock.now())
  await checkOrigin(deps, state.whence, claims)
  const { tenantId, conversationId, customerId } = claims
  const follower: ChatFollower = {
    connection,
    tenantId,
    conversationId,
    customerId,
    seq: after,
    isCatchingUp: false,
    isBehind: false,
  }
  await deps.realtime.followChat(follower)
  state.claims = claims
  state.follower = follower
  state.expiresAtMs = (decodeJwt(token).exp ?? 0) * 1000
}

const hear = async (
  deps: ChatSocketDependencies,
  connection: Peer,
  frame: Exclude<ChatClientFrame, { type: 'hello' | 'ping' }>,
  claims: ChatClaims,
  follower: ChatFollower,
): Promise<void> => {
  const { tenantId, conversationId } = claims
  switch (frame.type) {
    case 'message': {
      const ack = await receiveMessage(deps, claims, frame, connection.address)
      return send(connection, JSON.stringify({ type: 'ack', ...ack }))
    }
    case 'typing':
      return deps.realtime.showTyping({ tenantId, conversationId, by: 'customer', isTyping: frame.isTyping })
    case 'read':
      return deps.realtime.markRead({
        tenantId,
        conversationId,
        by: 'customer',
        publicSeq: Math.min(frame.seq, follower.seq),
      })
  }
}

const closeCodeOf = (code: ErrorCode): number | undefined => {
  if (code === 'NOT_FOUND') return socketCloseCodes.notFound
  const isRefused = code === 'TOKEN_INVALID' || code === 'TOKEN_EXPIRED' || code === 'ORIGIN_NOT_ALLOWED'
  return isRefused ? socketCloseCodes.unauthenticated : undefined
}
