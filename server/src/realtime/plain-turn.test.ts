import type { ChatEntry, ChatSnapshot, ChatState, DeskEntry } from '@celadon/contract'
import { afterEach, expect, test, vi } from 'vitest'
import type { Connection } from './connection.ts'
import { createRealtime, topics } from './create-realtime.ts'
import type { ChatFollower } from './follower.ts'
import type { Bus, ConversationChange, LogReader } from './ports.ts'

const address = { tenantId: 't', conversationId: 'c' }
const words = { seq: 1, kind: 'message', author: { kind: 'customer' } } as ChatEntry & DeskEntry

afterEach(() => vi.useRealTimers())

/** A customer's page at the assistant's conversation, and how often the log was read since. */
const follow = async () => {
  vi.useFakeTimers()
  const handlers = new Map<string, (message: unknown) => void>()
  const bus: Bus = {
    publish: (topic, message) => handlers.get(topic)?.(message),
    subscribe: (topic, handler) => {
      handlers.set(topic, handler)
      return () => handlers.delete(topic)
    },
  }
  let read = 0
  const load = async () => {
    read += 1
    return { entries: [], seq: 0, conversation: { staffReadSeq: 0 }, awaiting: null } as unknown as ChatSnapshot
  }
  const socket = { OPEN: 1, readyState: 1, bufferedAmount: 0, send: () => {} }
  const realtime = createRealtime({
    bus,
    turns: { chat: { load } } as unknown as LogReader & { recordRead: () => Promise<void> },
    log: { warn: () => {} } as never,
  })
  const follower = { ...address, connection: { socket } as unknown as Connection, seq: 0 } as ChatFollower
  await realtime.followChat(follower)
  read = 0
  const say = (chatState: ChatState | 'unchanged' | null): void =>
    bus.publish(topics.changed, {
      ...address,
      chatEntries: [words],
      deskEntries: [words],
      chatState,
    } satisfies ConversationChange)
  return { say, reads: () => read }
}

test('words that change no state cost no reading, however long their answer takes', async () => {
  const { say, reads } = await follow()
  say('unchanged')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(reads()).toBe(0)
})

test('broken variant: told nothing of the state, it is read once the answer takes half a second', async () => {
  const { say, reads } = await follow()
  say(null)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(reads()).toBe(1)
})
