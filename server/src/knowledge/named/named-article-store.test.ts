import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishArticle } from '#knowledge'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { findNamedArticle, listNameable } from './index.ts'

let area: TestDatabase
beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())

const nothing = ''
const [now, later] = ['2026-11-24T04:00:00.000Z', '2026-11-24T05:00:00.000Z']
const hours = (en: string) => ({
  slug: 'hours',
  audience: 'buyers' as const,
  sellerId: null,
  title: { zh: nothing, en },
  body: { zh: nothing, en },
  keywords: { zh: [], en: [] },
})

test('the article that is named is the version that answers at that moment', async () => {
  const { tenantId } = await createTestTenant(area.ownerAddress)
  const id = '00000000-0000-7000-8000-000000000001'
  await area.database.withTenant({ tenantId }, async (tx) => {
    await publishArticle(tx, hours('Nine to six'), { newId: id, now })
    await publishArticle(tx, { ...hours('Ten to four'), validFrom: later }, { newId: id, now })
    const sale = { ...hours('Sale'), slug: 'sale', validUntil: later }
    await publishArticle(tx, sale, { newId: '00000000-0000-7000-8000-000000000002', now })
  })
  const at = (moment: string) =>
    area.database.withTenant({ tenantId }, async (tx) => ({
      named: (await findNamedArticle(tx, id, moment))?.version,
      titles: (await listNameable(tx, moment)).map(({ title }) => title.en).toSorted(),
    }))
  expect(await at(now)).toEqual({ named: 1, titles: ['Nine to six', 'Sale'] })
  expect(await at(later)).toEqual({ named: 2, titles: ['Ten to four'] })
})
