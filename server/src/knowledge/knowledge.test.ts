import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoArticles } from '#demo/articles'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import type { Article } from './article.ts'
import { createKnowledge, loadArticle, publishArticle, type Knowledge } from './index.ts'
import { searchShelf } from './search-shelf.ts'
import { createShelf } from './shelf.ts'
import { answerFrom, type KnowledgeAnswer } from './knowledge.ts'
import { freshQuestions, roughQuestions } from './test-hasty-questions.ts'
import { heldOutQuestions, seenQuestions, tuningQuestions, type SampleQuestion } from './test-questions.ts'

const shelf = demoArticles.map((article): Article => ({
  ...article,
  id: article.slug,
  version: 1,
  sellerId: null,
  publishedAt: '',
}))
const inMemory = createShelf(shelf)
const languageOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')
const answerIn = (question: string, language: 'zh' | 'en', audience: 'buyers' | 'sellers' = 'buyers') =>
  answerFrom(searchShelf(inMemory, question, audience, 4), language)
const ask = (question: string, audience: 'buyers' | 'sellers' = 'buyers') =>
  answerIn(question, languageOf(question), audience)

type Measured = { hits: number; sureAndRight: number; sureAndWrong: number; answeredFromElsewhere: number }

/** `isSure` decides whether the best article is given as the answer. */
const measure = (sheet: readonly SampleQuestion[], isSure = (answer: KnowledgeAnswer) => answer.isSure): Measured => {
  const rows = sheet.map(([question, slug]) => ({ slug, answer: ask(question) }))
  const count = (fits: (row: (typeof rows)[number]) => boolean | undefined) => rows.filter(fits).length
  return {
    hits: count(({ slug, answer }) => slug !== null && answer?.articleId === slug),
    sureAndRight: count(({ slug, answer }) => slug !== null && answer?.articleId === slug && isSure(answer)),
    sureAndWrong: count(({ slug, answer }) => slug !== null && answer && answer.articleId !== slug && isSure(answer)),
    answeredFromElsewhere: count(({ slug, answer }) => slug === null && answer && isSure(answer)),
  }
}

describe('the search over the eighty articles', () => {
  test.each([
    { name: 'tuning', sheet: tuningQuestions, asked: 41, hits: 41, sureAndRight: 40, wrong: 0, elsewhere: 0 },
    { name: 'seen', sheet: seenQuestions, asked: 27, hits: 26, sureAndRight: 25, wrong: 0, elsewhere: 0 },
    { name: 'held out', sheet: heldOutQuestions, asked: 40, hits: 39, sureAndRight: 36, wrong: 0, elsewhere: 0 },
    { name: 'rough', sheet: roughQuestions, asked: 58, hits: 56, sureAndRight: 56, wrong: 0, elsewhere: 0 },
    { name: 'fresh', sheet: freshQuestions, asked: 60, hits: 57, sureAndRight: 55, wrong: 2, elsewhere: 1 },
  ])(
    'answers the $name questions and is silent about the rest',
    ({ sheet, asked, hits, sureAndRight, wrong, elsewhere }) => {
      expect(sheet.filter(([, slug]) => slug !== null)).toHaveLength(asked)
      const found = measure(sheet)
      expect(found.hits).toBeGreaterThanOrEqual(hits)
      expect(found.sureAndRight).toBeGreaterThanOrEqual(sureAndRight)
      expect(found.sureAndWrong).toBeLessThanOrEqual(wrong)
      expect(found.answeredFromElsewhere).toBeLessThanOrEqual(elsewhere)
    },
  )

  test('what is wanted in advance is no courtesy', () => {
    expect(ask('can I reserve in advance')).toMatchObject({ articleId: 'pre-orders', isSure: true })
  })

  test('one that is always sure would answer what no article is about', () => {
    expect(measure(freshQuestions, () => true).answeredFromElsewhere).toBeGreaterThan(5)
  })

  test('no question of the sheets is the title of an article', () => {
    const titles = new Set(demoArticles.flatMap((article) => [article.title.zh, article.title.en.toLowerCase()]))
    const sheets = [tuningQuestions, seenQuestions, heldOutQuestions, roughQuestions, freshQuestions]
    expect(sheets.flat().filter(([question]) => titles.has(question.toLowerCase()))).toEqual([])
  })

  /** Shares of the questions of all sheets whose article stands first, and among the first five. */
  const measureHits = (articles: readonly Article[], isAsked: (question: string) => boolean) => {
    const found = createShelf(articles)
    const rows = allQuestions.filter(([question, slug]) => slug !== null && isAsked(question))
    const places = rows.map(([question, slug]) =>
      searchShelf(found, question, 'buyers', 5).findIndex(({ article }) => article.slug === slug),
    )
    const share = (fits: (place: number) => boolean) => places.filter(fits).length / rows.length
    return { asked: rows.length, first: share((place) => place === 0), firstFive: share((place) => place >= 0) }
  }

  const allQuestions = [tuningQuestions, seenQuestions, heldOutQuestions, roughQuestions, freshQuestions].flat()

  test('the right article is among the first five for every question but one in a hundred', () => {
    const { asked, first, firstFive } = measureHits(shelf, () => true)
    expect(asked).toBe(226)
    expect(first).toBeGreaterThan(0.96)
    expect(firstFive).toBeGreaterThan(0.99)
  })

  test.each([
    { written: 'zh', asks: 'an English', first: 0.78, firstFive: 0.95 },
    { written: 'en', asks: 'a Chinese', first: 0.74, firstFive: 0.92 },
  ] as const)(
    '$asks question finds its article on a shelf written in $written alone',
    ({ written, first, firstFive }) => {
      const other = { zh: 'en', en: 'zh' }[written]
      const oneLanguage = shelf.map((article) => ({
        ...article,
        title: { ...article.title, [other]: '' },
        body: { ...article.body, [other]: '' },
        keywords: { ...article.keywords, [other]: [] },
      }))
      const isForeign = (question: string) => !(written === 'zh' ? /\p{Script=Han}/u : /[a-z]/i).test(question)
      const found = measureHits(oneLanguage, isForeign)
      expect(found.asked).toBeGreaterThan(85)
      expect(found.first).toBeGreaterThan(first)
      expect(found.firstFive).toBeGreaterThan(firstFive)
    },
  )

  test('what is written for sellers answers sellers only', () => {
    expect(ask('佣金是多少', 'sellers')).toMatchObject({ articleId: 'seller-payouts-and-fees', isSure: true })
    for (const question of ['货款什么时候到账？', 'When do I get paid?', '保证金退吗', 'when is payout day'])
      expect(ask(question, 'sellers')).toMatchObject({ articleId: 'seller-payouts-and-fees' })
    expect(ask('佣金是多少')?.articleId).not.toBe('seller-payouts-and-fees')
  })

  test('the passage is a paragraph of the article, in the language asked for', () => {
    const zh = answerIn('can celadon go into the microwave', 'zh')!
    expect(zh.passage).toContain('微波炉')
    const article = shelf.find((one) => one.id === zh.articleId)!
    expect(article.body.zh.split('\n\n')).toContain(zh.passage)
    expect(answerIn('青瓷能进微波炉吗', 'en')!.passage).toContain('microwave')
  })

  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['a zero byte', '\u0000'],
    ['letters of mathematics', '𝕳𝖊𝖑𝖑𝖔'],
    ['pictures', '😀😀😀'],
    ['a turned direction', '\u202Eabc'],
    ['SQL', "'; drop table articles; --"],
    ['marks', '！！！'],
    ['a very long word', 'a'.repeat(100_000)],
    ['a very long line', '退'.repeat(100_000)],
  ])('is not sure about %s and does not fail', (_, text) => {
    expect(ask(text)?.isSure ?? false).toBe(false)
  })
})

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
let fixture: TestDatabase
let tenant: TestTenant
let knowledge: Knowledge

const publish = (body: { zh: string; en: string }, sellerId: string | null = null) =>
  fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    publishArticle(
      tx,
      {
        slug: 'refund-time',
        audience: 'buyers',
        sellerId,
        title: { zh: '退款多久到账', en: 'How long a refund takes' },
        body,
        keywords: { zh: [], en: [] },
      },
      { newId: ids.next(), now: clock.now().toISOString() },
    ),
  )

beforeAll(async () => {
  fixture = await createTestDatabase()
  tenant = await createTestTenant(fixture.ownerAddress)
  knowledge = createKnowledge({ withTenant: fixture.database.withTenant, clock })
})

afterAll(() => fixture.close())

describe('a published article', () => {
  test('answers under its version, and the newer version answers once it is out', async () => {
    const answer = () =>
      knowledge.answerQuestion(tenant.tenantId, { question: 'how long does a refund take', audience: 'buyers' }, 'en')
    expect(await answer()).toBeUndefined()
    const first = await publish({ zh: '退款 5 天到账。', en: 'A refund takes 5 days.' })
    knowledge.forget(tenant.tenantId)
    expect(await answer()).toMatchObject({ articleId: first.id, version: 1, passage: 'A refund takes 5 days.' })
    const second = await publish({ zh: '退款 3 天到账。', en: 'A refund takes 3 days.' })
    expect(second).toEqual({ id: first.id, version: 2 })
    expect(await answer()).toMatchObject({ version: 1 })
    clock.advance(3_000)
    expect(await answer()).toMatchObject({ articleId: first.id, version: 2, passage: 'A refund takes 3 days.' })
  })

  test('stays readable as it was quoted', async () => {
    const { articleId: id } = (await knowledge.answerQuestion(
      tenant.tenantId,
      { question: 'how long does a refund take', audience: 'buyers' },
      'en',
    ))!
    const load = (version: number) =>
      fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) => loadArticle(tx, id, version))
    expect((await load(1)).body.en).toBe('A refund takes 5 days.')
    expect((await load(2)).body.en).toBe('A refund takes 3 days.')
    await expect(load(3)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('of one tenant answers nobody of another', async () => {
    const other = await createTestTenant(fixture.ownerAddress)
    expect(
      await knowledge.answerQuestion(
        other.tenantId,
        { question: 'how long does a refund take', audience: 'buyers' },
        'en',
      ),
    ).toBeUndefined()
  })

  test('published twice at one moment is published once', async () => {
    const both = await Promise.allSettled([publish({ zh: '甲', en: 'one' }), publish({ zh: '乙', en: 'two' })])
    const published = both.flatMap((each) => (each.status === 'fulfilled' ? [each.value.version] : []))
    expect(new Set(published).size).toBe(published.length)
    const current = await fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
      tx.selectFrom('articles').select('version').where('is_current', '=', true).execute(),
    )
    expect(current).toHaveLength(1)
  })
})
