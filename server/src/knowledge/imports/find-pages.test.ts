import { beforeEach, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { findPages } from './find-pages.ts'
import { createTestSite } from './test-site.spec.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const site = createTestSite(clock)
const pagesOf = async (typed: string) =>
  (await findPages({ outbound: site, clock }, typed)).items.map(({ source, problem }) => [source, problem])
const urlset = (...pages: string[]): string =>
  `<urlset>${pages.map((page) => `<url><loc>${page}</loc></url>`).join('')}</urlset>`

beforeEach(() => {
  Object.assign(site, { answers: {}, asked: [] })
})

test('a site typed without www, or with it, is found where its pages are, and asked what may be read there', async () => {
  const pages = ['https://www.shop.example/help/one', 'https://www.shop.example/help/two']
  site.answers = {
    'https://shop.example/sitemap.xml': urlset(...pages, 'https://evil-shop.example/help/three'),
    'https://www.shop.example/robots.txt': 'User-agent: *\nDisallow: /help/two',
  }
  expect(await pagesOf('https://shop.example/help/')).toEqual([
    [pages[0], null],
    [pages[1], 'ROBOTS_REFUSE'],
  ])
  site.answers = { 'https://www.tea.example/sitemap.xml': urlset('https://tea.example/one') }
  expect(await pagesOf('https://www.tea.example/')).toEqual([['https://tea.example/one', null]])
})

test('where pages are on the host that was typed, those of the other are left', async () => {
  site.answers = {
    'https://shop.example/sitemap.xml': urlset('https://www.shop.example/one', 'https://shop.example/two'),
  }
  expect(await pagesOf('https://shop.example/')).toEqual([['https://shop.example/two', null]])
})

test('a sitemap with pages of other sites only has a reason of its own', async () => {
  site.answers = { 'https://shop.example/sitemap.xml': urlset('https://other.example/one', 'https://wwwshop.example/') }
  await expect(pagesOf('https://shop.example/')).rejects.toThrow('PAGES_ELSEWHERE')
})

test('an index that names what is no address is read all the same', async () => {
  const named = ['http://', 'https://shop.example/one.xml'].map((each) => `<sitemap><loc>${each}</loc></sitemap>`)
  site.answers = {
    'https://shop.example/sitemap.xml': `<sitemapindex>${named.join('')}</sitemapindex>`,
    'https://shop.example/one.xml': urlset('https://shop.example/one'),
  }
  expect(await pagesOf('https://shop.example/')).toEqual([['https://shop.example/one', null]])
})

test('a site that is slow at every sitemap is read no longer than a minute in all', async () => {
  const index = Array.from({ length: 50 }, (_, at) => `<sitemap><loc>https://shop.example/${at}.xml</loc></sitemap>`)
  const slow = () => {
    clock.advance(19_000)
    return urlset('https://shop.example/one')
  }
  site.answers = Object.fromEntries(index.map((_, at) => [`https://shop.example/${at}.xml`, slow]))
  site.answers['https://shop.example/sitemap.xml'] = `<sitemapindex>${index.join('')}</sitemapindex>`
  const before = clock.now().getTime()
  await expect(pagesOf('https://shop.example/')).rejects.toThrow('TIMEOUT')
  expect(clock.now().getTime() - before).toBeLessThanOrEqual(80_000)
})
