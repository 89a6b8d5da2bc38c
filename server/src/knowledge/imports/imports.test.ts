import { builtIn, type ArticleImportDetail } from '@celadon/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createKnowledge } from '#knowledge'
import { createArticleDesk, type ArticleDesk, type By } from '#knowledge/desk'
import { readSource } from '#knowledge/sources'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { createImportDesk, runImports, type ImportDesk, type RunNeeds } from './index.ts'
import { claimImport } from './import-store.ts'
import { brokenPack, createTestSite } from './test-site.spec.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
let area: TestDatabase
let imports: ImportDesk
let articles: ArticleDesk
let needs: RunNeeds
let admin: By
let supervisor: By
let seller: By
const site = createTestSite(clock)

beforeAll(async () => {
  area = await createTestDatabase()
  const { withTenant } = area.database
  const knowledge = createKnowledge({ withTenant, clock })
  imports = createImportDesk({ withTenant, clock, ids })
  const testTaught = async () => ({ tested: 0, failing: 0, misread: [] })
  articles = createArticleDesk({
    withTenant,
    clock,
    ids,
    knowledge,
    testTaught,
    openLearned: async () => ({ count: 0, check: async () => {}, findUnwanted: () => [] }),
  })
  const read: RunNeeds['read'] = ({ kind, name, bytes }) => readSource(kind, name, bytes)
  needs = {
    ...area.database,
    clock,
    ids,
    outbound: site,
    read,
    startOfDays: async () => (day) => `${day}T00:00:00.000Z`,
    knowledge,
    openLearned: async () => ({ count: 0, check: async () => {}, findUnwanted: () => [] }),
  }
})
beforeEach(async () => {
  const { tenantId, ...tenant } = await createTestTenant(area.ownerAddress)
  admin = { tenantId, memberId: tenant.adminId, ...builtIn('admin'), sellerId: undefined }
  supervisor = { tenantId, memberId: tenant.supervisorId, ...builtIn('supervisor'), sellerId: undefined }
  seller = { tenantId, memberId: tenant.sellerMemberId, ...builtIn('sellerMember'), sellerId: tenant.sellerId }
  Object.assign(site, { answers: {}, asked: [] })
})
afterAll(() => area.close())

const drafts = { audience: 'buyers', publishes: false } as const
const take = (by: By, text: string, wish: { audience: 'buyers'; publishes: boolean } = drafts) =>
  imports.takeFile(by, wish, { name: 'faq.csv', bytes: new TextEncoder().encode(text) })

/** Until it has ended; time passes as it would between two beats. */
const finish = async (by: By, id: string): Promise<ArticleImportDetail> => {
  for (let beat = 0; beat < 60; beat += 1) {
    const found = await imports.load(by, id)
    if (found.endedAt !== null) return found
    await runImports(needs)
    clock.advance(500)
  }
  throw new Error('the import does not end')
}
const titles = async (by: By) => (await articles.list(by, {})).articles.map(({ title }) => title.en || title.zh).sort()

describe('a file', () => {
  test('becomes drafts, and imported again changes nothing', async () => {
    const text = 'title,body\nTea caddies,They keep tea dry.\n茶叶罐,密封防潮。\n'
    const first = await finish(admin, (await take(admin, text)).id)
    expect(first).toMatchObject({ state: 'done', total: 2, done: 2, unchanged: 0, failed: 0 })
    expect((await articles.list(admin, { state: 'draft' })).articles).toHaveLength(2)
    expect(await finish(admin, (await take(admin, text)).id)).toMatchObject({ done: 0, unchanged: 2 })
    await finish(admin, (await take(admin, text.replace('dry', 'fresh'))).id)
    expect(await titles(admin)).toEqual(['Tea caddies', '茶叶罐'])
  })
  test('that is to be published is found by customers, in a newer version when it has changed', async () => {
    const wish = { audience: 'buyers', publishes: true } as const
    await finish(admin, (await take(admin, 'title,body\nTea caddies,They keep tea dry.\n', wish)).id)
    await finish(admin, (await take(admin, 'title,body\nTea caddies,They keep tea dry and cool.\n', wish)).id)
    clock.advance(5_000)
    const { hits } = await articles.ask(admin, { question: 'tea caddies', audience: 'buyers' })
    expect(hits).toMatchObject([{ title: 'Tea caddies', version: 2, passage: 'They keep tea dry and cool.' }])
  })
  test('with words that its owner may not say stays a draft', async () => {
    const wish = { audience: 'buyers', publishes: true } as const
    const strict = { ...needs, openLearned: async () => ({ count: 0, check: async () => {}, findUnwanted }) }
    const findUnwanted = ({ body }: { body: { en: string } }) =>
      body.en.includes('evil') ? [{ zh: '不行', en: 'no' }] : []
    const text = 'title,body\nTeapots,Pay at evil.example.\nTrays,Of wood.\n'
    const { id } = await take(admin, text, wish)
    for (let beat = 0; beat < 5; beat += 1) {
      await runImports(strict)
      clock.advance(500)
    }
    const failures = [{ source: 'faq.csv: Teapots', problem: 'WORDS_REFUSED' }]
    expect(await imports.load(admin, id)).toMatchObject({ done: 1, failed: 1, failures })
    expect((await articles.list(admin, { state: 'draft' })).articles).toMatchObject([{ title: { en: 'Teapots' } }])
  })
  test('that would spoil the answer to a kept question is kept as a draft, and named', async () => {
    const wish = { audience: 'buyers', publishes: true } as const
    const others = [
      'Parcels,Sent daily.',
      'Invoices,By mail.',
      'Refunds,In a week.',
      'Gifts,Wrapped free.',
      'Hours,Nine to six.',
    ]
    const first = ['title,body', 'Umbrellas,They are lent at the counter.', ...others].join('\n')
    await finish(admin, (await take(admin, first, wish)).id)
    const umbrellas = (await articles.list(admin, {})).articles.find(({ title }) => title.en === 'Umbrellas')!
    await articles.keepQuestion(admin, umbrellas.id, 'where are umbrellas lent')
    clock.advance(5_000)
    const text = 'title,body\nUmbrellas,Bags are kept for you.\nMugs,They hold milk.\n'
    expect(await finish(admin, (await take(admin, text, wish)).id)).toMatchObject({
      done: 1,
      failed: 1,
      failures: [{ source: 'faq.csv: Umbrellas', problem: 'TESTS_FAIL' }],
    })
    clock.advance(5_000)
    expect(await articles.read(admin, umbrellas.id)).toMatchObject({
      draft: { content: { body: { en: 'Bags are kept for you.' } } },
    })
    const { hits } = await articles.ask(admin, { question: 'where are umbrellas lent', audience: 'buyers' })
    expect(hits[0]).toMatchObject({ version: 1, passage: 'They are lent at the counter.' })
  })
  test('with a row that cannot be one names it, and the others are done', async () => {
    const { id } = await take(admin, 'title,body\nOne,First.\nTwo,\nThree,Third.\n')
    expect(await finish(admin, id)).toMatchObject({
      state: 'done',
      done: 2,
      failed: 1,
      failures: [{ source: 'faq.csv: Two', problem: 'NOTHING_TO_PUBLISH' }],
    })
  })
  test('that holds nothing fails, and says so', async () => {
    expect(await finish(admin, (await take(admin, 'x,y\n1,2\n')).id)).toMatchObject({
      state: 'failed',
      problem: 'FILE_UNREADABLE',
    })
  })
  test('without a row, or a PDF without words, fails, and each says why', async () => {
    expect((await finish(admin, (await take(admin, 'title,body\n')).id)).problem).toBe('NOTHING_FOUND')
    const scan = { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
    const { id } = await imports.takeFile(admin, drafts, scan)
    await runImports({ ...needs, read: async () => [] })
    expect((await imports.load(admin, id)).problem).toBe('PDF_WITHOUT_TEXT')
  })
  test('of which a row is for whom nobody can say keeps that row from everybody, and names it', async () => {
    const text = 'title,body,audience\nMargins,Ours are 40 per cent.,boss\nParcels,Sent daily.,buyers\n'
    const { id } = await take(admin, text, { audience: 'buyers', publishes: true })
    expect(await finish(admin, id)).toMatchObject({
      done: 1,
      failed: 1,
      failures: [{ source: 'faq.csv: Margins', problem: 'AUDIENCE_UNKNOWN' }],
    })
    expect(await titles(admin)).toEqual(['Parcels'])
  })
  test('says from when and until the end of which day it holds', async () => {
    await finish(admin, (await take(admin, 'title,body,valid_from,valid_until\nSale,Half.,2027-05-01,2027-05-31\n')).id)
    const { id } = (await articles.list(admin, {})).articles[0]!
    expect((await articles.read(admin, id)).draft?.content).toMatchObject({
      validFrom: '2027-05-01T00:00:00.000Z',
      validUntil: '2027-06-01T00:00:00.000Z',
    })
  })
  test('that the database cannot hold fails, and is not tried again for ever', async () => {
    const { id } = await take(admin, 'title,body\nOne,First.\n')
    const half = '\ud83d'
    const broken = {
      ...needs,
      read: async () => [{ source: 'x', article: { slug: 'x', keywords: { zh: [half], en: [] } } }],
    }
    await runImports(broken)
    expect(await imports.load(admin, id)).toMatchObject({ state: 'failed', problem: 'FILE_UNREADABLE' })
  })
  test('does not write over a draft that somebody else has', async () => {
    await finish(supervisor, (await take(supervisor, 'title,body\nOne,Hers.\n')).id)
    const { id } = await take(admin, 'title,body\nOne,His.\n')
    expect(await finish(admin, id)).toMatchObject({ failed: 1, failures: [{ problem: 'DRAFT_CHANGED' }] })
  })
  test('of a seller’s member becomes that seller’s articles, which another’s import does not touch', async () => {
    await finish(seller, (await take(seller, 'title,body\nOne,Ours.\n')).id)
    await finish(admin, (await take(admin, 'title,body\nOne,Theirs.\n')).id)
    expect(await titles(seller)).toEqual(['One'])
    expect((await articles.list(admin, { scope: 'operator' })).total).toBe(1)
    expect(await imports.list(seller)).toHaveLength(1)
  })
})

describe('an import', () => {
  test('goes on after whoever was at it died, and does nothing twice', async () => {
    const rows = Array.from({ length: 220 }, (_, at) => `Title ${at},Text ${at}.`).join('\n')
    const { id } = await take(admin, `title,body\n${rows}\n`)
    await runImports(needs)
    await runImports(needs)
    const { tenantId } = admin
    const now = clock.now().getTime()
    const until = new Date(now + 60_000).toISOString()
    const dead = await needs.withTenant({ tenantId }, (tx) => claimImport(tx, new Date(now).toISOString(), until))
    expect(dead?.id).toBe(id)
    await runImports(needs)
    expect(await imports.load(admin, id)).toMatchObject({ state: 'running', done: 200 })
    clock.advance(61_000)
    expect(await finish(admin, id)).toMatchObject({ state: 'done', total: 220, done: 220 })
    expect((await articles.list(admin, {})).total).toBe(220)
  })
  test('that was stopped leaves what is done, and nothing more is written', async () => {
    const { id } = await take(admin, 'title,body\nOne,First.\n')
    await runImports(needs)
    await imports.stop(admin, id)
    await runImports(needs)
    expect(await imports.load(admin, id)).toMatchObject({ state: 'stopped', done: 0, total: 1 })
    await expect(imports.stop(admin, id)).rejects.toThrow('IMPORT_ENDED')
  })
})

describe('a site', () => {
  const wish = { audience: 'buyers', publishes: false, sellerId: null } as const
  const urlset = (...pages: string[]) =>
    `<urlset>${pages.map((page) => `<url><loc>${page}</loc></url>`).join('')}</urlset>`
  const page = (title: string) => `<main><h1>${title}</h1><p>About ${title}.</p></main>`

  test('is read by its sitemaps, no faster than it wants, and only where it lets us', async () => {
    site.answers = {
      'https://shop.example/robots.txt':
        'User-agent: *\nCrawl-delay: 2\nDisallow: /help/private\nAllow: /help/private/ok$\nSitemap: https://shop.example/index.xml',
      'https://shop.example/index.xml':
        '<sitemapindex><sitemap><loc>https://shop.example/a.xml</loc></sitemap></sitemapindex>',
      'https://shop.example/a.xml': urlset(
        'https://shop.example/help/one',
        'https://shop.example/help/private/x',
        'https://shop.example/help/private/ok',
        'https://shop.example/help/gone',
        'https://shop.example/shop/other',
        'https://elsewhere.example/help/two',
        'http://127.0.0.1/help/',
      ),
      'https://shop.example/help/one': page('One'),
      'https://shop.example/help/private/ok': page('Two'),
    }
    const { id } = await imports.takeSite(admin, { ...wish, url: 'https://shop.example/help/' })
    expect(await finish(admin, id)).toMatchObject({
      state: 'done',
      total: 4,
      done: 2,
      failed: 2,
      failures: [
        { source: 'https://shop.example/help/private/x', problem: 'ROBOTS_REFUSE' },
        { source: 'https://shop.example/help/gone', problem: 'HTTP_404' },
      ],
    })
    expect(await titles(admin)).toEqual(['One', 'Two'])
    const pages = site.asked.filter(({ url }) => url.includes('/help/'))
    expect(pages.map(({ url }) => new URL(url).pathname)).toEqual(['/help/one', '/help/private/ok', '/help/gone'])
    for (const [at, { atMs }] of pages.entries())
      if (at > 0) expect(atMs - pages[at - 1]!.atMs).toBeGreaterThanOrEqual(2_000)
  })
  test('that is busy is left alone for as long as it asks, and asked again', async () => {
    const answers = [429, 429, page('One')]
    site.answers = {
      'https://shop.example/sitemap.xml': urlset('https://shop.example/one'),
      'https://shop.example/one': () => answers.shift() ?? 500,
    }
    const { id } = await imports.takeSite(admin, { ...wish, url: 'https://shop.example/' })
    expect(await finish(admin, id)).toMatchObject({ state: 'done', total: 1, done: 1, failed: 0 })
    const times = site.asked.filter(({ url }) => url.endsWith('/one')).map(({ atMs }) => atMs)
    expect(times).toHaveLength(3)
    for (const [at, ms] of times.entries()) if (at > 0) expect(ms - times[at - 1]!).toBeGreaterThanOrEqual(7_000)
  })
  test('without a sitemap, or that cannot say what we may read, is not read', async () => {
    const endOf = async () => {
      const { id } = await imports.takeSite(admin, { ...wish, url: 'https://shop.example/help/' })
      return (await finish(admin, id)).problem
    }
    expect(await endOf()).toBe('NO_SITEMAP')
    site.answers = { 'https://shop.example/robots.txt': 503 }
    expect(await endOf()).toBe('NO_ROBOTS')
    site.answers = { 'https://shop.example/robots.txt': 0 }
    expect(await endOf()).toBe('ADDRESS_FORBIDDEN')
    site.answers = { 'https://shop.example/sitemap.xml': urlset() }
    expect(await endOf()).toBe('NOTHING_FOUND')
    site.answers = { 'https://shop.example/sitemap.xml': brokenPack }
    expect(await endOf()).toBe('NO_SITEMAP')
    site.answers = { 'https://shop.example/sitemap.xml': page('Not found') }
    expect(await endOf()).toBe('NO_SITEMAP')
  })
})
