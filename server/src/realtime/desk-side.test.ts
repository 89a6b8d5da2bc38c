import type { DeskEntry, DeskSnapshot } from '@celadon/contract'
import { expect, test } from 'vitest'
import type { Connection } from './connection.ts'
import { createDeskSide } from './desk-side.ts'
import type { DeskFollower } from './follower.ts'
import type { ConversationChange, LogReader } from './ports.ts'
import { createRooms } from './rooms.ts'

const address = { tenantId: 't', conversationId: 'c' }
const entry = (seq: number, more: object = {}) => ({ seq, sellerId: 'mine', turn: null, ...more }) as DeskEntry
const turnAbout = (seq: number, from: number, sellerId = 'mine') =>
  entry(seq, { sellerId, turn: { answers: { from, to: from } } })

const watch = async () => {
  const shown: number[] = []
  let log: DeskEntry[] = []
  const load = async ({ after = 0 }) =>
    ({
      entries: log.filter(({ seq, sellerId }) => seq > after && sellerId === 'mine'),
      seq: log.at(-1)?.seq ?? 0,
      conversation: { owner: { id: null }, customerReadSeq: 0 },
    }) as unknown as DeskSnapshot
  const socket = {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    send: (text: string) => {
      const frame = JSON.parse(text) as { type: string; entry: DeskEntry }
      if (frame.type === 'entry') shown.push(frame.entry.seq)
    },
  }
  const rooms = createRooms()
  const desk = createDeskSide({ rooms, reader: { desk: { load } } as unknown as LogReader })
  const follower = {
    ...address,
    connection: { socket } as unknown as Connection,
    seq: 0,
    isCatchingUp: false,
    isBehind: false,
    memberId: 'm',
    sellerId: 'mine',
    ownerId: null,
    name: 'Lan',
  } as DeskFollower
  await desk.follow(follower)
  const hear = (all: DeskEntry[], fresh: DeskEntry[]): void => {
    log = all
    desk.pushEntries(rooms.find(address)!, { ...address, deskEntries: fresh } as unknown as ConversationChange)
  }
  return { shown, hear }
}

test('words that turn out to be a seller’s after somebody answered them come to their view all the same', async () => {
  const { shown, hear } = await watch()
  const answer = entry(11)
  hear([entry(10, { sellerId: null }), answer], [answer])
  await expect.poll(() => shown).toEqual([11])
  const read = turnAbout(12, 10)
  hear([entry(10), answer, read], [read])
  await expect.poll(() => shown).toEqual([11, 10, 11, 12])
})

test('broken variant: what was read of another’s words brings nothing again', async () => {
  const { shown, hear } = await watch()
  hear([entry(10, { sellerId: null }), entry(11)], [entry(11)])
  await expect.poll(() => shown).toEqual([11])
  const read = turnAbout(12, 10, 'theirs')
  const next = entry(13)
  hear([entry(10, { sellerId: null }), entry(11), read, next], [read, next])
  await expect.poll(() => shown).toEqual([11, 13])
})
