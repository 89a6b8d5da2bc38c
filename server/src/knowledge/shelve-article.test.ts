import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { openPublishing, remakeShelf } from './index.ts'

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
