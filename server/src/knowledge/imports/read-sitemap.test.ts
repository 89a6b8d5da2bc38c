import { expect, test } from 'vitest'
import { readRobots } from './robots.ts'
import { readSitemap } from './read-sitemap.ts'

const addressesOf = async (inside: string) =>
  (await readSitemap({ body: Buffer.from(`<urlset>${inside}</urlset>`) }))?.addresses

test('addresses are read with their marks, spaces and entities', async () => {
  const cdata = '<loc>\n <![CDATA[ https://shop.example/two ]]> </loc>'
  expect(await addressesOf(`<loc> https://shop.example/?a=1&amp;b=2 </loc>${cdata}`)).toEqual([
    'https://shop.example/?a=1&b=2',
    'https://shop.example/two',
  ])
})

test('what is not closed, empty or longer than an address may be is passed over, and the next is read', async () => {
  const long = `<loc>https://shop.example/${'x'.repeat(3_000)}</loc>`
  expect(await addressesOf(`<loc>nowhere<loc>https://shop.example/one</loc><loc></loc></loc>${long}`)).toEqual([
    'https://shop.example/one',
  ])
})

// With patterns that try again these take minutes and hours: the square, and for some the cube, of their length.
test('whatever a site sends is read once, and not over and over', async () => {
  const length = 20_000_000
  const blanks = ' '.repeat(length)
  for (const inside of [`<loc>${blanks}`, `<loc>${'<loc> '.repeat(length / 6)}`, '</loc>'.repeat(length / 6)])
    expect(await addressesOf(inside)).toEqual([])
  expect(await addressesOf(`${`<loc>${' '.repeat(1_900)}`.repeat(10_000)}<loc>x</loc>`)).toEqual(['x'])
  expect(readRobots(`User-agent: *\nDisallow: a${' '.repeat(500_000)}b`, 'celadon').pauseMs).toBe(1_000)
})

test('a line of robots.txt ends where a remark begins', () => {
  const robots = readRobots(
    'User-agent : * # all\n  Disallow : /private # not this\nSitemap: https://a.example/b',
    'celadon',
  )
  expect(robots.isAllowed(new URL('https://a.example/private'))).toBe(false)
  expect(robots.sitemaps).toEqual(['https://a.example/b'])
})
