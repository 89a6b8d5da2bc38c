import { array, assert, asyncProperty, constant, constantFrom, record } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoArticles } from '#demo/articles'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import type { Audience } from '@celadon/contract'
import type { Article } from './article.ts'
import { createKnowledge, createSynonymDesk, publishArticle, recordArticle } from './index.ts'
import { remakeShelf } from './remake-shelf.spec.ts'
import { searchShelf } from './search-shelf.ts'
import { createShelf } from './shelf.ts'
import { searchStored } from './open-shelf.ts'
import { countEntries } from './posting-store.ts'
import { isReadableBlock } from './shelf-number.ts'
import type { Hit, Shelf } from './shelf.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
let fixture: TestDatabase
beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.close())

type Draft = Omit<Article, 'id' | 'version' | 'publishedAt'>

const within = <T>(tenantId: string, work: Parameters<typeof fixture.database.withTenant<T>>[1]) =>
  fixture.database.withTenant({ tenantId }, work)

const createTenant = async (): Promise<string> => (await createTestTenant(fixture.ownerAddress)).tenantId

const publish = (tenantId: string, draft: Draft) =>
  within(tenantId, (tx) => publishArticle(tx, draft, { newId: ids.next(), now: clock.now().toISOString() }))

const ask = (tenantId: string, question: string, audience: Audience = 'buyers', limit = 50) =>
  within(tenantId, (tx) => searchStored(tx, question, audience, limit))

const plain = (hits: readonly Hit[]) =>
  hits.map(({ article, score, coverage, passage }) => ({ slug: article.slug, score, coverage, passage }))

const words = [
  '退款',
  '物流',
  '优惠券',
  '的',
  '杯子',
  '怎么',
  'refund',
  'parcels',
  'the',
  'coupon',
  'mugs',
  'late',
  '。',
  '\n\n',
  '## ',
]
const text = array(constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' '))
const localized = record({ zh: text, en: text })
const draft = record({
  slug: constantFrom('one', 'two', 'three', 'four', 'five', 'six'),
  audience: constantFrom<Audience>('buyers', 'sellers', 'agents'),
  sellerId: constant(null),
  title: localized,
  body: localized,
  keywords: constant<Draft['keywords']>({ zh: [], en: [] }),
})

describe('the search in the database and the one in memory', () => {
  test('rank alike, to the last bit, however often articles were published anew', async () => {
    await assert(
      asyncProperty(
        array(draft, { minLength: 1, maxLength: 14 }),
        array(text, { minLength: 1 }),
        async (drafts, questions) => {
          const tenantId = await createTenant()
          for (const each of drafts) await publish(tenantId, each)
          const shelf = createShelf([...currentOf(drafts)].map(named))
          for (const question of questions)
            for (const audience of ['buyers', 'agents'] as const)
              expect(bySlug(await ask(tenantId, question, audience))).toEqual(
                bySlug(searchShelf(shelf, question, audience, 50)),
              )
        },
      ),
      { numRuns: 15 },
    )
  })

  test('rank the eighty articles in one order, with passages of equal score in the order of publishing', async () => {
    const tenantId = await createTenant()
    for (const article of demoArticles) await publish(tenantId, { ...article, sellerId: null })
    const shelf = createShelf(demoArticles.map((article) => named({ ...article, sellerId: null })))
    for (const question of [
      '退款多久到账',
      'my parcel is late. can I cancel? 我要发票',
      '商家佣金是多少',
      'x',
      '的',
      '',
    ])
      for (const audience of ['buyers', 'sellers', 'agents'] as const) {
        const stored = plain(await ask(tenantId, question, audience))
        expect(stored).toEqual(plain(searchShelf(shelf, question, audience, 50)))
      }
  })

  test('count the same entries for a term, after every change', async () => {
    await assert(
      asyncProperty(array(draft, { minLength: 1, maxLength: 14 }), async (drafts) => {
        const tenantId = await createTenant()
        for (const each of drafts) await publish(tenantId, each)
        const shelf = createShelf([...currentOf(drafts)].map(named))
        const terms = [...shelf.postings.keys(), 'nobody-says-this']
        for (const audience of ['buyers', 'sellers', 'agents'] as const)
          expect(await within(tenantId, (tx) => countEntries(tx, terms, audience))).toEqual(countShelf(shelf, audience))
        await within(tenantId, (tx) => remakeShelf(tx, clock.now().toISOString()))
        expect(await within(tenantId, (tx) => countEntries(tx, terms, 'agents'))).toEqual(countShelf(shelf, 'agents'))
      }),
      { numRuns: 8 },
    )
  })

  test('a shelf made anew answers as the one that grew article by article', async () => {
    const tenantId = await createTenant()
    for (const article of demoArticles) await publish(tenantId, { ...article, sellerId: null })
    const before = bySlug(await ask(tenantId, 'how long does a refund take'))
    expect(before.length).toBeGreaterThan(3)
    await within(tenantId, (tx) => remakeShelf(tx, clock.now().toISOString()))
    expect(bySlug(await ask(tenantId, 'how long does a refund take'))).toEqual(before)
  })
})

/** The last draft of each slug, where it stood first: a changed article keeps its place, unless its audience changed. */
const currentOf = (drafts: readonly Draft[]): Iterable<Draft> =>
  drafts.reduce((current, each) => current.set(each.slug, each), new Map<string, Draft>()).values()

const named = (each: Draft): Article => ({ ...each, id: each.slug, version: 1, publishedAt: '' })

const countShelf = (shelf: Shelf, audience: Audience): Map<string, number> =>
  new Map(
    [...shelf.postings].flatMap(([term, blocks]) => {
      const readable = [...blocks].filter(([block]) => isReadableBlock(block, audience))
      const entries = readable.reduce((sum, [, each]) => sum + each.length, 0)
      return entries > 0 ? [[term, entries] as const] : []
    }),
  )

/** Scores without the order of equals, which is that of first publishing. */
const bySlug = (hits: readonly Hit[]) => plain(hits).toSorted((one, other) => (one.slug < other.slug ? -1 : 1))

describe('an article that is published', () => {
  const article = (slug: string, en: string, sellerId: string | null = null): Draft => ({
    slug,
    audience: 'buyers',
    sellerId,
    title: { zh: '', en: '' },
    body: { zh: '', en },
    keywords: { zh: [], en: [] },
  })

  test('is found from the commit on, and its older words are not', async () => {
    const tenantId = await createTenant()
    await publish(tenantId, article('kettle', 'The kettle whistles.'))
    expect(await ask(tenantId, 'whistles')).toHaveLength(1)
    await publish(tenantId, article('kettle', 'The kettle hums.'))
    expect(await ask(tenantId, 'whistles')).toEqual([])
    expect((await ask(tenantId, 'hums'))[0]?.article).toMatchObject({ slug: 'kettle', version: 2 })
    const rows = await within(tenantId, (tx) => tx.selectFrom('search_postings').select('term').execute())
    expect(rows.map(({ term }) => term).sort()).toEqual(['hum', 'kettl', 'kettl hum'])
  })

  test('by a seller answers for nobody else, and leaves the house’s own of that name where it is', async () => {
    const tenantId = await createTenant()
    await publish(tenantId, article('kettle', 'The kettle whistles.', ids.next()))
    expect(await ask(tenantId, 'whistles')).toEqual([])
    await publish(tenantId, article('kettle', 'The kettle hums.'))
    await publish(tenantId, article('kettle', 'The kettle whistles louder.', ids.next()))
    expect(await ask(tenantId, 'hums')).toHaveLength(1)
    expect(await ask(tenantId, 'whistles')).toEqual([])
  })

  test('by many at once is found whole', async () => {
    const tenantId = await createTenant()
    const slugs = Array.from({ length: 12 }, (_, index) => `kettle-${index}`)
    await Promise.all(slugs.map((slug) => publish(tenantId, article(slug, 'The kettle whistles.'))))
    expect(await ask(tenantId, 'whistles')).toHaveLength(12)
  })

  test('stands in no index of another tenant', async () => {
    const tenantId = await createTenant()
    await publish(tenantId, article('kettle', 'The kettle whistles.'))
    expect(await ask(await createTenant(), 'whistles')).toEqual([])
  })
})

test('a shelf too large for memory is asked where it lies: what was just published is found at once', async () => {
  const tenantId = await createTenant()
  const draftOf = (index: number): Draft => ({
    slug: `kettle-${index}`,
    audience: 'buyers',
    sellerId: null,
    title: { zh: '', en: `Kettle ${index}` },
    body: { zh: '', en: 'It whistles.' },
    keywords: { zh: [], en: [] },
  })
  await within(tenantId, async (tx) => {
    for (let index = 0; index < 201; index += 1)
      await recordArticle(tx, { ...named(draftOf(index)), id: ids.next(), publishedAt: clock.now().toISOString() })
  })
  const knowledge = createKnowledge({ withTenant: fixture.database.withTenant, clock })
  const find = () => knowledge.findPassages(tenantId, 'kettle 500', 'en', 'buyers', 1)
  expect(await find()).not.toMatchObject([{ title: 'Kettle 500' }])
  await publish(tenantId, draftOf(500))
  expect(await find()).toMatchObject([{ title: 'Kettle 500', version: 1, passage: 'It whistles.' }])
})

describe('the words of one tenant', () => {
  const club: Draft = {
    slug: 'club',
    audience: 'buyers',
    sellerId: null,
    title: { zh: '', en: 'Our circle' },
    body: { zh: '', en: 'Willow circle lowers every price.' },
    keywords: { zh: [], en: [] },
  }

  test('find what they mean, in either language, at the next question and for nobody else', async () => {
    const [tenantId, other] = [await createTenant(), await createTenant()]
    for (const each of [tenantId, other]) await publish(each, club)
    const knowledge = createKnowledge({ withTenant: fixture.database.withTenant, clock })
    const find = (id: string) => knowledge.findPassages(id, '青柳会有什么好处', 'zh', 'buyers', 3)
    expect(await find(tenantId)).toEqual([])
    const desk = createSynonymDesk({ withTenant: fixture.database.withTenant, clock, ids, forget: knowledge.forget })
    const group = await desk.add({ tenantId, memberId: ids.next() }, ['青柳会', 'Willow circle'])
    expect(await find(tenantId)).toMatchObject([{ version: 1, passage: 'Willow circle lowers every price.' }])
    expect(await find(other)).toEqual([])
    await desk.remove({ tenantId, memberId: ids.next() }, group.id)
    expect(await find(tenantId)).toEqual([])
  })

  test('are known to another process within seconds', async () => {
    const tenantId = await createTenant()
    await publish(tenantId, club)
    const elsewhere = createKnowledge({ withTenant: fixture.database.withTenant, clock })
    const find = () => elsewhere.findPassages(tenantId, '青柳会有什么好处', 'zh', 'buyers', 3)
    expect(await find()).toEqual([])
    const desk = createSynonymDesk({ withTenant: fixture.database.withTenant, clock, ids, forget: () => {} })
    const group = await desk.add({ tenantId, memberId: ids.next() }, ['青柳会', 'Willow circle'])
    clock.advance(3_000)
    expect(await find()).toHaveLength(1)
    await desk.remove({ tenantId, memberId: ids.next() }, group.id)
    clock.advance(3_000)
    expect(await find()).toEqual([])
  })
})
