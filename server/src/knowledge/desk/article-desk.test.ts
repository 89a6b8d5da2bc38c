import { builtIn, type ArticleContent } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoArticles } from '#demo/articles'
import { createKnowledge, recordArticle } from '#knowledge'
import { compareArticles } from '#knowledge/twins'
import { createManualClock } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { createArticleDesk, type ArticleDesk, type By } from './index.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
let area: TestDatabase
let tenant: TestTenant
let desk: ArticleDesk
let admin: By
let seller: By
let agent: By
const misread = { utterance: 'gift wrap', intent: 'gift-wrapping', readAs: 'greet' }

beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  const { tenantId } = tenant
  await area.database.withTenant({ tenantId }, fillShelf)
  const knowledge = createKnowledge({ withTenant: area.database.withTenant, clock })
  const testTaught = async () => ({ tested: 1, failing: 1, misread: [misread] })
  desk = createArticleDesk({
    ...area.database,
    clock,
    ids,
    knowledge,
    testTaught,
    openLearned: async () => ({ count: 0, check: async () => {}, findUnwanted: () => [] }),
  })
  admin = { tenantId, memberId: tenant.adminId, ...builtIn('admin'), sellerId: undefined }
  agent = { tenantId, memberId: tenant.agentId, ...builtIn('agent'), sellerId: undefined }
  seller = { tenantId, memberId: tenant.sellerMemberId, ...builtIn('sellerMember'), sellerId: tenant.sellerId }
})
afterAll(() => area.close())

/** How sure an answer is depends on what else there is. */
const fillShelf = async (tx: TenantTransaction): Promise<void> => {
  const publishedAt = clock.now().toISOString()
  for (const article of demoArticles)
    await recordArticle(tx, { ...article, id: ids.next(), version: 1, sellerId: null, publishedAt })
}

const contentOf = (en: string, title = en): ArticleContent => ({
  audience: 'buyers',
  title: { zh: '', en: title },
  body: { zh: '', en },
  keywords: { zh: [], en: [] },
  validFrom: null,
  validUntil: null,
})

const draft = async (by: By, content: ArticleContent) => {
  const { id } = await desk.create(by, { audience: 'buyers', sellerId: null })
  const { revision } = await desk.saveDraft(by, id, { revision: 1, content })
  return { id, revision }
}

const publish = async (by: By, content: ArticleContent) => {
  const { id, revision } = await draft(by, content)
  await desk.publish(by, id, { revision, accepts: [] })
  return id
}

/** What a customer would be told: nothing, unless it is sure. */
const ask = async (question: string, by = admin) =>
  (await desk.ask(by, { question, audience: 'buyers' })).hits
    .slice(0, 1)
    .flatMap(({ passage, isSure }) => (isSure ? [passage] : []))

test('a draft is seen by staff, tried, and answers customers only once it is published', async () => {
  const { id, revision } = await draft(admin, contentOf('Teapots are poured slowly.'))
  expect(await ask('teapots poured')).toEqual([])
  const tried = await desk.ask(admin, { question: 'teapots poured', audience: 'buyers', articleId: id })
  expect(tried.hits[0]).toMatchObject({ articleId: id, version: 1, isSure: true })
  expect(tried.words).toContain('teapot')
  expect(await desk.read(agent, id)).toMatchObject({ state: 'draft', current: null, mayEdit: false })
  expect(await desk.publish(admin, id, { revision, accepts: [] })).toEqual({ version: 1 })
  expect(await ask('teapots poured')).toEqual(['Teapots are poured slowly.'])
  const read = await desk.read(admin, id)
  expect(read).toMatchObject({ state: 'published', draft: null, current: { author: { name: 'admin' }, version: 1 } })
})

test('two people who write at once do not overwrite each other', async () => {
  const { id, revision } = await draft(admin, contentOf('One.'))
  await desk.saveDraft(admin, id, { revision, content: contentOf('Two.') })
  const late = desk.saveDraft(admin, id, { revision, content: contentOf('Three.') })
  await expect(late).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
  const stale = desk.publish(admin, id, { revision, accepts: [] })
  await expect(stale).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
  expect((await desk.read(admin, id)).draft?.content.body.en).toBe('Two.')
})

test('what a customer could not read is not published', async () => {
  const { id } = await desk.create(admin, { audience: 'buyers', sellerId: null })
  const publishing = (revision: number) => desk.publish(admin, id, { revision, accepts: [] })
  await expect(publishing(1)).rejects.toMatchObject({ code: 'NOTHING_TO_PUBLISH' })
  const dates = { validFrom: '2026-12-02T00:00:00.000Z', validUntil: '2026-12-01T00:00:00.000Z' }
  await desk.saveDraft(admin, id, { revision: 1, content: { ...contentOf('Words.'), ...dates } })
  await expect(publishing(2)).rejects.toMatchObject({ code: 'NOTHING_TO_PUBLISH' })
})

test('an older version comes back as a new one, and an archived article by being brought back', async () => {
  const id = await publish(admin, contentOf('Lamps burn oil.'))
  const { revision } = await desk.saveDraft(admin, id, {
    revision: 0,
    content: contentOf('Lamps burn electric light.'),
  })
  await desk.publish(admin, id, { revision, accepts: [] })
  expect(await desk.rollBack(admin, id, { version: 1, accepts: [] })).toEqual({ version: 3 })
  expect(await ask('lamps burn oil')).toEqual(['Lamps burn oil.'])
  expect((await desk.read(admin, id)).versions.map(({ repeats }) => repeats)).toEqual([1, null, null])
  expect((await desk.readVersion(admin, id, 2)).content.body.en).toBe('Lamps burn electric light.')
  await desk.archive(admin, id)
  expect(await ask('lamps burn oil')).toEqual([])
  expect((await desk.read(admin, id)).state).toBe('archived')
  expect(await desk.rollBack(admin, id, { version: 2, accepts: [] })).toEqual({ version: 4 })
  expect((await desk.read(admin, id)).state).toBe('published')
})

test('whoever publishes a draft is told of a version that was published since it was begun', async () => {
  const id = await publish(admin, contentOf('Trays are of oak.'))
  await desk.saveDraft(admin, id, { revision: 0, content: contentOf('Trays are of ash.') })
  expect((await desk.check(admin, id, {})).overtakes).toBeNull()
  await desk.rollBack(admin, id, { version: 1, accepts: [] })
  expect((await desk.check(admin, id, {})).overtakes).toBe(2)
  expect((await desk.check(admin, id, { version: 1 })).overtakes).toBeNull()
})

test('a change that takes an answer away is refused with the question named, until somebody accepts it', async () => {
  const id = await publish(admin, contentOf('Umbrellas are lent at the counter.'))
  const question = await desk.keepQuestion(admin, id, 'where are umbrellas lent')
  const { revision } = await desk.saveDraft(admin, id, { revision: 0, content: contentOf('Bags are kept for you.') })
  const check = await desk.check(admin, id, {})
  expect(check).toMatchObject({ tested: 1, failing: [{ id: question.id, articleId: id, instead: null }] })
  expect(check.taught).toEqual({ tested: 1, failing: 1, misread: [misread] })
  const refused = desk.publish(admin, id, { revision, accepts: [] })
  await expect(refused).rejects.toMatchObject({ code: 'TESTS_FAIL' })
  expect(await ask('umbrellas lent')).toEqual(['Umbrellas are lent at the counter.'])
  expect(await desk.publish(admin, id, { revision, accepts: [question.id] })).toEqual({ version: 2 })
})

test('an article that would answer another’s question in its place is found by the tests', async () => {
  const id = await publish(admin, contentOf('Candles drip on linen.', 'Candles'))
  const { id: question } = await desk.keepQuestion(admin, id, 'do candles drip on linen')
  const rival = await draft(admin, contentOf('Candles drip on linen. Candles drip.', 'Do candles drip on linen'))
  const { failing } = await desk.check(admin, rival.id, {})
  expect(failing).toMatchObject([{ id: question, articleId: id, instead: { articleId: rival.id } }])
})

test('a seller’s member writes for their own seller, sees nothing else, and an agent only reads', async () => {
  const house = await publish(admin, contentOf('Returns are paid by the house.'))
  const own = await publish(seller, contentOf('Our tea is picked in spring.'))
  const { articles } = await desk.list(seller, {})
  expect(articles.map(({ id }) => id)).toEqual([own])
  expect(articles[0]?.seller?.id).toBe(tenant.sellerId)
  for (const verb of [
    () => desk.read(seller, house),
    () => desk.archive(seller, house),
    () => desk.saveDraft(seller, house, { revision: 0, content: contentOf('Ours now.') }),
    () => desk.rollBack(seller, house, { version: 1, accepts: [] }),
    () => desk.keepQuestion(seller, house, 'who pays'),
  ])
    await expect(verb()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(desk.archive(agent, house)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(desk.ask(seller, { question: 'x', audience: 'agents' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await ask('tea picked in spring', seller)).toEqual(['Our tea is picked in spring.'])
  expect(await ask('tea picked in spring')).toEqual([])
})

test('an article of the operator’s that would answer in the place of a seller’s is found by the seller’s questions', async () => {
  const id = await publish(seller, contentOf('Incense of ours burns for an hour.', 'Incense'))
  const { id: question } = await desk.keepQuestion(seller, id, 'does incense burn for an hour')
  const rival = await draft(
    admin,
    contentOf('Incense burns for an hour. Incense burns.', 'Does incense burn for an hour'),
  )
  const { failing } = await desk.check(admin, rival.id, {})
  expect(failing).toMatchObject([{ id: question, articleId: id, instead: { articleId: rival.id } }])
})

test('before an article is taken off the shelf it is said what its questions would be answered with', async () => {
  const id = await publish(admin, contentOf('Lanterns glow for nine hours.', 'Lanterns'))
  const { id: question } = await desk.keepQuestion(admin, id, 'how long do lanterns glow')
  expect(await desk.check(admin, id, { isGone: true })).toMatchObject({ failing: [{ id: question }] })
  await expect(desk.check(seller, id, { isGone: true })).rejects.toThrow('NOT_FOUND')
})

test('the list is found by words, state, audience and owner, page by page', async () => {
  const other = await createTestTenant(area.ownerAddress)
  const by: By = { tenantId: other.tenantId, memberId: other.adminId, ...builtIn('admin'), sellerId: undefined }
  for (let index = 0; index < 55; index += 1) {
    await draft(by, contentOf(`Number ${index} has 100% wool_blend`))
    clock.advance(1_000)
  }
  const first = await desk.list(by, {})
  expect([first.articles.length, first.total]).toEqual([50, 55])
  const second = await desk.list(by, { after: first.next! })
  expect(second.articles).toHaveLength(5)
  expect(second.next).toBeNull()
  expect(new Set([...first.articles, ...second.articles].map(({ id }) => id)).size).toBe(55)
  const countOf = async (query: Parameters<ArticleDesk['list']>[1]) => (await desk.list(by, query)).total
  expect(await countOf({ text: '100% wool_' })).toBe(55)
  expect(await countOf({ text: '100_ wool' })).toBe(0)
  expect(await countOf({ state: 'draft', audience: 'buyers', scope: 'operator' })).toBe(55)
  expect(await countOf({ state: 'published' })).toBe(0)
  expect(await countOf({ scope: other.sellerId })).toBe(0)
  await expect(desk.list(by, { after: 'nowhere' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})

test('passages that say nearly the same are shown beside each other', async () => {
  const other = await createTestTenant(area.ownerAddress)
  const by: By = { tenantId: other.tenantId, memberId: other.adminId, ...builtIn('admin'), sellerId: undefined }
  const knowledge = createKnowledge({ withTenant: area.database.withTenant, clock })
  const words = 'A parcel that was not collected within fourteen days goes back to us and the money follows.'
  const one = await publish(by, contentOf(`First of all.\n\n${words}`, 'Parcels'))
  const two = await publish(by, contentOf(words.replace('fourteen', 'ten'), 'Collecting'))
  await publish(by, contentOf('Something else altogether is said about the colour of these large porcelain vases.'))
  await compareArticles({ ...area.database, knowledge })
  const twins = await desk.listTwins(by)
  expect(twins).toHaveLength(1)
  const [mine] = (await desk.read(by, two)).twins
  expect(mine).toMatchObject({ one: { articleId: two }, other: { articleId: one, passage: words } })
  expect(mine!.similarity).toBeGreaterThan(0.7)
  const { revision } = await desk.saveDraft(by, two, { revision: 0, content: contentOf('Now it says another thing.') })
  await desk.publish(by, two, { revision, accepts: [] })
  await compareArticles({ ...area.database, knowledge })
  expect(await desk.listTwins(by)).toEqual([])
})

test('a gap that is asked again after its article was published leads to that article, and to no second one', async () => {
  const other = await createTestTenant(area.ownerAddress)
  const by: By = { tenantId: other.tenantId, memberId: other.adminId, ...builtIn('admin'), sellerId: undefined }
  const gapId = ids.next()
  const askedAt = clock.now().toISOString()
  await area.database.withTenant(by, async (tx) => {
    const times = { first_asked_at: askedAt, last_asked_at: askedAt, askings: 1, terms: ['kiln'] }
    const gap = { question: 'How hot is the kiln?', language: 'en', audience: 'buyers', state: 'open' } as const
    const place = { tenant_id: by.tenantId, id: gapId, article_id: null }
    await tx
      .insertInto('knowledge_gaps')
      .values({ ...place, ...gap, ...times })
      .execute()
  })
  const { id } = await desk.draftGap(by, gapId)
  const saved = await desk.saveDraft(by, id, { revision: 1, content: contentOf('Very hot.', 'Kiln') })
  await desk.publish(by, id, { revision: saved.revision, accepts: [] })
  await area.database.withTenant(by, async (tx) => {
    await tx.updateTable('knowledge_gaps').set({ state: 'open' }).execute()
  })
  expect(await desk.draftGap(by, gapId)).toEqual({ id })
  expect((await desk.read(by, id)).draft?.content.body.en).toBe('Very hot.')
  expect(await desk.listGaps(by, 'drafted')).toMatchObject([{ id: gapId, articleId: id }])
  await desk.discardDraft(by, id)
  expect(await desk.listGaps(by, 'open')).toMatchObject([{ id: gapId, articleId: id }])
  expect((await desk.list(by, {})).total).toBe(1)
})
