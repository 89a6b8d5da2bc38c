import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listEntries, type NewEntry } from '#conversation/log'
import {
  createTestConversation,
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { appendEntries, appendPrepared } from './append-store.ts'

let area: TestDatabase
let tenant: TestTenant
let conversationId: string
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  conversationId = await createTestConversation(area.ownerAddress, tenant)
})
afterAll(() => area.close())

const scope = () => ({ tenantId: tenant.tenantId })
const at = '2026-11-26T08:00:00.000Z'
const entry = (text: string, isPublic: boolean): NewEntry => ({
  id: crypto.randomUUID(),
  kind: 'message',
  author: { kind: 'assistant', id: null, name: null },
  isPublic,
  sellerId: null,
  clientMessageId: null,
  body: { parts: [{ type: 'text', text }], grounds: [], turn: null, authorName: null },
})
const feels = ({ sentiment }: { sentiment: number }) => ({ guard: sql`true`, set: sql`sentiment = ${sentiment}` })
const append = (sentiment: number, entries: NewEntry[]) =>
  area.database.inSharedTrip(scope(), conversationId, (tx) =>
    appendPrepared(tx, feels, { sentiment }, { conversationId, at, entries }),
  )
const kept = async () =>
  (
    await area.database.withTenant(scope(), (tx) =>
      listEntries(tx, conversationId, { after: 0, limit: 50, publicOnly: false }),
    )
  ).map(({ seq, publicSeq, body }) => [seq, publicSeq, body?.parts[0]])

test('a statement that is built once writes what each call gives, with the numbers it says', async () => {
  const first = await append(0.5, [entry('one', true), entry('two', false)])
  const second = await append(-0.5, [entry('three', false), entry('"four" \\ 四', true)])
  const third = await append(0.25, [entry('five', true)])
  expect([first, second, third].map((saved) => saved?.head.sentiment)).toEqual([0.5, -0.5, 0.25])
  const told = [first, second, third].flatMap((saved) => saved!.entries)
  expect(told.map(({ seq, publicSeq, body }) => [seq, publicSeq, body?.parts[0]])).toEqual(await kept())
  expect(told.map(({ seq, publicSeq }) => [seq, publicSeq])).toEqual([
    [1, 1],
    [2, null],
    [3, null],
    [4, 2],
    [5, 3],
  ])
})

test('a head may move without a word, and nothing is written where the guard does not hold', async () => {
  const before = await kept()
  const moved = await append(0.75, [])
  expect(moved).toMatchObject({ head: { sentiment: 0.75 }, entries: [] })
  const held = await area.database.withTenant(scope(), (tx) =>
    appendEntries(tx, {
      conversationId,
      at,
      guard: sql`epoch = 99`,
      set: sql`sentiment = 0`,
      entries: [entry('x', true)],
    }),
  )
  expect(held).toBeUndefined()
  expect(await kept()).toEqual(before)
})
