import { setImmediate } from 'node:timers'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { createKnowledge, openPublishing } from './index.ts'
import { remakeShelf } from './remake-shelf.spec.ts'
import { makeShelf } from './make-shelf.ts'
import { lockShelfRow } from './shelf-store.ts'
import { indexInTurns } from './shelf.ts'

const now = '2026-11-24T04:00:00.000Z'
let area: TestDatabase
let tenantId: string

beforeAll(async () => {
  area = await createTestDatabase()
  tenantId = (await createTestTenant(area.ownerAddress)).tenantId
})
afterAll(() => area.close())

const nothing = ''
const idOf = (at: number): string => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`

const publishAll = (words: string, from: number, to: number) =>
  area.database.withTenant({ tenantId }, async (tx) => {
    const { publish, shelve } = openPublishing(tx, now)
    for (let at = from; at < to; at += 1) {
      const body = { zh: nothing, en: `${words} for cup number ${at}.` }
      const rest = { sellerId: null, keywords: { zh: [], en: [] }, validFrom: null, validUntil: null, authorId: null }
      // Some change whom they are for, and so their place.
      const audience = words === 'Coffee' && at % 3 === 0 ? ('agents' as const) : ('buyers' as const)
      await publish({ slug: `cup-${at}`, audience, title: { zh: nothing, en: `Cup ${at}` }, body, ...rest }, idOf(at))
    }
    await shelve()
  })

/** How often each word stands where; the numbers that articles have may differ. */
const readIndex = () =>
  area.database.withTenant({ tenantId }, async (tx) => {
    const postings = await tx.selectFrom('search_postings').select(['term', 'block', 'entries']).execute()
    const terms = await tx.selectFrom('search_terms').select(['term', 'audience', 'entries']).execute()
    const placed = postings.map(({ term, block, entries }) => `${term} ${block % 3} ${entries.length}`)
    return { placed: placed.sort(), terms: terms.map((row) => JSON.stringify(row)).sort() }
  })

test('many that are shelved together leave the index that all articles at once make', async () => {
  await publishAll('Tea', 0, 25)
  await publishAll('Coffee', 5, 20)
  const written = await readIndex()
  for (const audience of ['buyers', 'agents'])
    expect(written.terms.filter((row) => row.includes(audience)).length).toBeGreaterThan(5)
  await area.database.withTenant({ tenantId }, (tx) => remakeShelf(tx, now))
  expect(written).toEqual(await readIndex())
})

test('of two servers that see an index of older rules one makes it anew', async () => {
  const { withTenant } = area.database
  const isWaiting = sql<{ count: number }>`select count(*)::int as count from pg_locks where not granted`
  await publishAll('Tea', 0, 1)
  await withTenant({ tenantId }, (tx) => tx.updateTable('search_shelves').set({ ranking: 0 }).execute())
  const knowledge = createKnowledge({ withTenant, clock: createManualClock(now) })
  let hold = (): void => {}
  const held = new Promise<void>((resolve) => (hold = resolve))
  const faster = withTenant({ tenantId }, async (tx) => {
    await lockShelfRow(tx)
    await makeShelf(tx, now)
    hold()
    while ((await isWaiting.execute(tx)).rows[0]!.count === 0);
    await tx.deleteFrom('search_postings').where('term', '=', 'tea').execute()
  })
  await held
  expect(await knowledge.findPassages(tenantId, 'cup', 'en', 'buyers', 1)).toHaveLength(1)
  await faster
  expect(await knowledge.findPassages(tenantId, 'tea', 'en', 'buyers', 1)).toEqual([])
})

test('while an index is made of very many, everything else has its turn', async () => {
  let isTurned = false
  setImmediate(() => (isTurned = true))
  const words = {
    title: { zh: nothing, en: 'Cup' },
    body: { zh: nothing, en: 'Of clay.' },
    keywords: { zh: [], en: [] },
  }
  const cup = { ...words, version: 1, slug: 'cup', audience: 'buyers', sellerId: null, publishedAt: now } as const
  const { places } = await indexInTurns(Array.from({ length: 250 }, (_, at) => ({ ...cup, id: idOf(at) })))
  expect(places).toHaveLength(250)
  expect(isTurned).toBe(true)
})
