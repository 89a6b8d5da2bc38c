import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { archiveArticle, createKnowledge, publishArticle, turnShelves, type Knowledge } from './index.ts'
import { remakeShelf } from './remake-shelf.spec.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
let area: TestDatabase
let tenant: TestTenant
let knowledge: Knowledge
beforeAll(async () => {
  area = await createTestDatabase()
  knowledge = createKnowledge({ withTenant: area.database.withTenant, clock })
})
beforeEach(async () => {
  tenant = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const nothing = ''
const inHours = (hours: number): string => new Date(clock.now().getTime() + hours * 3_600_000).toISOString()
const wordsOf = (en: string) => ({
  slug: 'hours',
  audience: 'buyers' as const,
  title: { zh: nothing, en: 'Opening hours' },
  body: { zh: nothing, en },
  keywords: { zh: [], en: [] },
})
const publish = (en: string, dates: { validFrom?: string; validUntil?: string } = {}, sellerId: string | null = null) =>
  area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    publishArticle(tx, { ...wordsOf(en), sellerId, ...dates }, { newId: ids.next(), now: inHours(0) }),
  )
const answer = async (sellerId?: string) => {
  knowledge.forget(tenant.tenantId)
  const asking = { question: 'opening hours', audience: 'buyers', limit: 5, sellerId } as const
  return (await knowledge.ask(tenant.tenantId, asking, 'en')).map(({ passage }) => passage)
}
const afterHours = async (hours: number): Promise<void> => {
  clock.advance(hours * 3_600_000)
  await turnShelves({ ...area.database, clock, forget: knowledge.forget })
}

test('until a newer version begins the older one answers, of the house and of a seller', async () => {
  for (const sellerId of [null, tenant.sellerId]) {
    await publish('Nine to six.', {}, sellerId)
    await publish('Ten to four.', { validFrom: inHours(2) }, sellerId)
  }
  expect(await answer(tenant.sellerId)).toEqual(['Nine to six.', 'Nine to six.'])
  await afterHours(1)
  expect(await answer(tenant.sellerId)).toEqual(['Nine to six.', 'Nine to six.'])
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => remakeShelf(tx, inHours(0)))
  expect(await answer()).toEqual(['Nine to six.'])
  await afterHours(1)
  expect(await answer(tenant.sellerId)).toEqual(['Ten to four.', 'Ten to four.'])
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => remakeShelf(tx, inHours(0)))
  expect(await answer()).toEqual(['Ten to four.'])
})

test('what was to begin and was published anew before never answers', async () => {
  await publish('Nine to six.')
  await publish('Ten to four.', { validFrom: inHours(1) })
  await publish('Noon to four.', { validFrom: inHours(2) })
  await afterHours(1)
  expect(await answer()).toEqual(['Nine to six.'])
  await publish('All day.')
  expect(await answer()).toEqual(['All day.'])
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => remakeShelf(tx, inHours(0)))
  expect(await answer()).toEqual(['All day.'])
  await afterHours(2)
  expect(await answer()).toEqual(['All day.'])
})

test('what began a moment ago answers until the next version begins, also when the shelf was not turned between', async () => {
  for (const sellerId of [null, tenant.sellerId]) {
    await publish('Nine to six.', {}, sellerId)
    await publish('Ten to four.', { validFrom: inHours(1) }, sellerId)
  }
  clock.advance(3_600_000)
  for (const sellerId of [null, tenant.sellerId]) await publish('Noon to four.', { validFrom: inHours(1) }, sellerId)
  expect(await answer(tenant.sellerId)).toEqual(['Ten to four.', 'Ten to four.'])
  await afterHours(1)
  expect(await answer(tenant.sellerId)).toEqual(['Noon to four.', 'Noon to four.'])
})

test('an older version that answers keeps its own end, and goes with the article', async () => {
  await publish('Nine to six.', { validUntil: inHours(1) })
  const { id } = await publish('Ten to four.', { validFrom: inHours(3) })
  expect(await answer()).toEqual(['Nine to six.'])
  await afterHours(1)
  expect(await answer()).toEqual([])
  await publish('Noon to four.')
  await publish('Two to four.', { validFrom: inHours(3) })
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => archiveArticle(tx, id, inHours(0)))
  expect(await answer()).toEqual([])
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => remakeShelf(tx, inHours(0)))
  expect(await answer()).toEqual([])
})

test('a change on trial answers as it will when it begins, and not once it has ended', async () => {
  const { id } = await publish('Nine to six.')
  const ask = async (dates: { validFrom?: string; validUntil?: string }) => {
    const article = { ...wordsOf('Ten to four.'), sellerId: null, id, version: 2, publishedAt: nothing, ...dates }
    const asking = { question: 'opening hours', audience: 'buyers', limit: 1 } as const
    return (await knowledge.ask(tenant.tenantId, asking, 'en', { articleId: id, article })).map(
      ({ version }) => version,
    )
  }
  expect(await ask({ validFrom: inHours(2) })).toEqual([2])
  expect(await ask({ validUntil: inHours(-1) })).toEqual([])
})
