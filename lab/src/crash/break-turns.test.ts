import type { Turns } from '@celadon/server/turn'
import { expect, test } from 'vitest'
import { breakTurns } from './break-turns.ts'

const inbound = { tenantId: 't', conversationId: 'c', customerId: 'k', clientMessageId: 'message-1', parts: [] }

/** Turns that keep messages by their id, or fail as a database that is away does. */
const fakeTurns = (isAway = false) => {
  const kept = new Map<string, unknown>()
  const postMessage = async (message: typeof inbound) => {
    if (isAway) throw new Error('away')
    kept.set(message.clientMessageId, message)
    return { ack: { clientMessageId: message.clientMessageId, id: 'e', seq: 7, at: '' }, turn: Promise.resolve() }
  }
  const turns = { chat: { postMessage }, sweepUnanswered: async () => 3 } as unknown as Turns
  return { kept, turns }
}

test('ack-before-commit acknowledges what is never stored', async () => {
  const { kept, turns } = fakeTurns(true)
  const taken = await breakTurns('ack-before-commit', turns).chat.postMessage(inbound)
  await taken.turn
  expect(taken.ack.clientMessageId).toBe('message-1')
  expect(kept.size).toBe(0)
})

test('no-unique-id stores a resent message again, under the same acknowledgement', async () => {
  const { kept, turns } = fakeTurns()
  const { postMessage } = breakTurns('no-unique-id', turns).chat
  const acks = [await postMessage(inbound), await postMessage(inbound)].map(({ ack }) => ack.clientMessageId)
  expect(acks).toEqual(['message-1', 'message-1'])
  expect(kept.size).toBe(2)
})

test('no-sweep takes nothing up', async () => {
  expect(await breakTurns('no-sweep', fakeTurns().turns).sweepUnanswered()).toBe(0)
})
