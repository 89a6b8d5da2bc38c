import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import type { NewArticle } from './article.ts'
import { createKnowledge, publishArticle, turnShelves, type Knowledge } from './index.ts'
import { searchShelf } from './search-shelf.ts'
import { createShelf } from './shelf.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
let area: TestDatabase
let tenant: TestTenant
let knowledge: Knowledge
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  knowledge = createKnowledge({ withTenant: area.database.withTenant, clock })
})
afterAll(() => area.close())

const publish = (slug: string, en: string, more: Partial<NewArticle> = {}, { tenantId } = tenant) =>
  area.database.withTenant({ tenantId }, (tx) =>
    publishArticle(
      tx,
      {
        slug,
        audience: 'buyers',
        sellerId: null,
        title: { zh: '', en },
        body: { zh: '', en: `${en}.` },
        keywords: { zh: [], en: [] },
        ...more,
      },
      { newId: ids.next(), now: clock.now().toISOString() },
    ),
  )

const find = async (question: string, sellerId?: string) => {
  knowledge.forget(tenant.tenantId)
  const asking = { question, audience: 'buyers', limit: 5, sellerId } as const
  return (await knowledge.ask(tenant.tenantId, asking, 'en')).map(({ passage }) => passage)
}

test('a seller’s article answers where that seller is concerned, and nowhere else', async () => {
  await publish('glaze', 'The glaze of our kiln is lead free', { sellerId: tenant.sellerId })
  await publish('lead', 'Lead in tableware is tested')
  expect(await find('is the glaze lead free')).toEqual(['Lead in tableware is tested.'])
  expect(await find('is the glaze lead free', tenant.otherSellerId)).toEqual(['Lead in tableware is tested.'])
  const [first, second] = await find('is the glaze lead free', tenant.sellerId)
  expect(first).toBe('The glaze of our kiln is lead free.')
  expect(second).toBe('Lead in tableware is tested.')
})

test('a seller’s articles are ranked with the house’s as if all stood on one shelf', async () => {
  const texts = ['Kettles whistle loudly', 'Kettles are descaled with vinegar', 'Kettles of iron rust', 'Mugs chip']
  const rank = async (sellersFrom: number) => {
    const place = await createTestTenant(area.ownerAddress)
    for (const [index, text] of texts.entries())
      await publish(`kettle-${index}`, text, { sellerId: index >= sellersFrom ? place.sellerId : null }, place)
    const asking = { question: 'do kettles rust', audience: 'buyers', limit: 5, sellerId: place.sellerId } as const
    const hits = await knowledge.ask(place.tenantId, asking, 'en')
    return hits.map(({ title, score, coverage, isSure }) => ({ title, score, coverage, isSure }))
  }
  const together = await rank(texts.length)
  expect(together).toHaveLength(3)
  expect(await rank(2)).toEqual(together)
  expect(await rank(0)).toEqual(together)
})

test('an article answers from its first moment to its last, whether the shelf was turned in time or not', async () => {
  const forget = knowledge.forget
  await publish('sale', 'The winter sale lowers porcelain prices', {
    validFrom: '2026-11-24T05:00:00.000Z',
    validUntil: '2026-11-24T06:00:00.000Z',
  })
  const answer = () => find('winter sale porcelain prices')
  expect(await answer()).toEqual([])
  clock.advance(3_600_000)
  await turnShelves({ ...area.database, clock, forget })
  expect(await answer()).toHaveLength(1)
  clock.advance(3_599_999)
  expect(await answer()).toHaveLength(1)
  clock.advance(1)
  expect(await answer()).toEqual([])
  await turnShelves({ ...area.database, clock, forget })
  const shelved = await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    tx.selectFrom('search_postings').select('term').where('term', '=', 'porcelain').execute(),
  )
  expect(shelved).toEqual([])
})

const createGate = () => {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

test('an article whose date arrives while it is published anew stays as it was published last', async () => {
  const dates = { validFrom: '2026-11-24T07:00:00.000Z' }
  const fair = (en: string) => ({
    slug: 'fair',
    audience: 'buyers' as const,
    sellerId: null,
    title: { zh: '', en },
    body: { zh: '', en: `${en}.` },
    keywords: { zh: [], en: [] },
    ...dates,
  })
  await publish('fair', 'The pottery fair opens at nine', dates)
  clock.advance(3_600_000)
  const [published, turned] = [createGate(), createGate()]
  const publishing = area.database.withTenant({ tenantId: tenant.tenantId }, async (tx) => {
    const at = { newId: ids.next(), now: clock.now().toISOString() }
    await publishArticle(tx, fair('The pottery fair opens at ten'), at)
    published.open()
    await turned.opened
  })
  await published.opened
  await turnShelves({ ...area.database, clock, forget: knowledge.forget })
  turned.open()
  await publishing
  expect(await find('when does the pottery fair open')).toEqual(['The pottery fair opens at ten.'])
})

test('all whose dates arrive together are put on the shelf at once', async () => {
  const revision = async () => {
    const rows = await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
      tx.selectFrom('search_shelves').select('revision').execute(),
    )
    return rows[0]!.revision
  }
  for (const glaze of ['Jade', 'Amber', 'Cobalt'])
    await publish(glaze.toLowerCase(), `${glaze} glaze is back`, { validFrom: '2026-11-24T08:00:00.000Z' })
  clock.advance(3_600_000)
  const before = await revision()
  await turnShelves({ ...area.database, clock, forget: knowledge.forget })
  expect(await revision()).toBe(before + 1)
  expect(await find('is amber glaze back')).toContain('Amber glaze is back.')
})

test('no answer is longer than a message bears, however long the article', async () => {
  const long = 'The clay is dug by hand. '.repeat(1_500)
  await publish('clay', 'Clay', { body: { zh: '', en: long } })
  await publish('kiln', 'Kiln', { body: { zh: '', en: 'Kilns are hot.\n\n'.repeat(2_000) } })
  for (const question of ['is clay dug by hand', 'are kilns hot']) {
    const passages = await find(question)
    expect(passages).not.toEqual([])
    expect(Math.max(...passages.map((passage) => passage.length))).toBeLessThanOrEqual(1_500)
  }
})

test('on trial an article answers in the place of what is published, and nobody else sees it', async () => {
  const { id } = await publish('parking', 'Parking is behind the shop')
  knowledge.forget(tenant.tenantId)
  const published = { slug: 'parking', audience: 'buyers' as const, sellerId: null, keywords: { zh: [], en: [] } }
  const words = { title: { zh: '', en: 'Parking' }, body: { zh: '', en: 'Bicycles park beside the door.' } }
  const article = { ...published, ...words, id, version: 2, publishedAt: '' }
  const ask = (question: string, trial?: { articleId: string; article: typeof article | null }) =>
    knowledge.ask(tenant.tenantId, { question, audience: 'buyers', limit: 3 }, 'en', trial)
  expect((await ask('bicycles park', { articleId: id, article })).map(({ version }) => version)).toEqual([2])
  expect(await ask('behind the shop', { articleId: id, article })).toEqual([])
  expect(await ask('parking', { articleId: id, article: null })).toEqual([])
  expect((await ask('behind the shop')).map(({ version }) => version)).toEqual([1])
})

test('a question of sellers alone finds their article however many of buyers’ share its words', async () => {
  const asSeller = createKnowledge({
    withTenant: area.database.withTenant,
    clock,
    subjectOf: () => ({ intent: 'payout-status', confidence: 0.95 }),
  })
  const { tenantId } = await createTestTenant(area.ownerAddress)
  const place = { tenantId } as TestTenant
  for (let index = 0; index < 7; index += 1)
    await publish(`refund-${index}`, `When the money is paid out again, part ${index}`, {}, place)
  const body = { zh: '', en: 'On Wednesdays. It depends on much else, and paid it is in the end.' }
  await publish('payouts', 'Payouts', { audience: 'sellers', body }, place)
  const asking = { question: 'when is the money paid out', audience: 'sellers', limit: 3 } as const
  expect((await asSeller.ask(tenantId, asking, 'en')).map(({ title }) => title)).toEqual(['Payouts'])
})

test('a shelf that was read while somebody published answers from what it has', () => {
  const articles = ['Kettles whistle', 'Kettles rust'].map((en, at) => ({
    id: ids.next(),
    version: 1,
    slug: `kettle-${at}`,
    audience: 'buyers' as const,
    sellerId: null,
    title: { zh: '', en },
    body: { zh: '', en: `${en}.` },
    keywords: { zh: [], en: [] },
    publishedAt: '',
  }))
  const shelf = createShelf(articles)
  const torn = { ...shelf, articles: new Map([...shelf.articles].slice(1)) }
  expect(searchShelf(torn, 'kettles', 'buyers', 5).map(({ article }) => article.slug)).toEqual(['kettle-1'])
})

test('a trial is read once, however much is asked of it, and ranked with a seller’s as if both were published', async () => {
  const place = await createTestTenant(area.ownerAddress)
  await publish('cup-1', 'Cups of clay chip', { sellerId: place.sellerId }, place)
  await publish('cup-2', 'Cups of glass do break sooner', {}, place)
  let read = 0
  const body = { zh: '', en: 'Cups of tin bend and do rust.' }
  const article = {
    ...({ id: ids.next(), version: 1, slug: 'cup-3', audience: 'buyers', sellerId: null, publishedAt: '' } as const),
    title: { zh: '', en: 'Cups of tin bend and do rust' },
    keywords: { zh: [], en: [] },
    get body() {
      read += 1
      return body
    },
  }
  const trial = { articleId: article.id, article }
  const ask = async (question: string, sellerId: string | null, onTrial?: typeof trial) =>
    (await knowledge.ask(place.tenantId, { question, audience: 'buyers', limit: 5, sellerId }, 'en', onTrial)).map(
      ({ title, score, isSure }) => ({ title, score, isSure }),
    )
  const [tried, alone] = [await ask('do cups rust', place.sellerId, trial), await ask('do cups rust', null, trial)]
  await ask('clay chip', null, trial)
  const before = read
  for (const _ of [1, 2, 3]) await ask('glass', null, trial)
  expect(read).toBe(before)
  await publish('cup-3', article.title.en, {}, place)
  knowledge.forget(place.tenantId)
  expect([await ask('do cups rust', place.sellerId), await ask('do cups rust', null)]).toEqual([tried, alone])
})
