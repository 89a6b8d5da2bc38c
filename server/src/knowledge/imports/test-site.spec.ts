import { gzipSync } from 'node:zlib'
import type { Clock } from '#platform/clock'
import { OutboundError, type Outbound } from '#platform/outbound'

/** What a site answers, by its address: words, or a status; and what it was asked for. */
export type TestSite = {
  answers: Record<string, string | number | (() => string | number)>
  asked: { url: string; atMs: number }[]
  load: Outbound['load']
}

/** A packed sitemap that ends too soon. */
export const brokenPack = gzipSync('<urlset><url><loc>https://shop.example/one</loc></url></urlset>')
  .subarray(0, 30)
  .toString('base64')

/** 404 for what it does not know; 0 is an address that nobody may ask. */
export const createTestSite = (clock: Clock): TestSite => {
  const site: TestSite = {
    answers: {},
    asked: [],
    load: async (url) => {
      site.asked.push({ url, atMs: clock.now().getTime() })
      const known = site.answers[url] ?? 404
      const answer = typeof known === 'function' ? known() : known
      if (answer === 0) throw new OutboundError('ADDRESS_FORBIDDEN')
      return {
        url,
        status: typeof answer === 'string' ? 200 : answer,
        contentType: 'text/html',
        retryAfter: answer === 429 ? '7' : null,
        body: Buffer.from(typeof answer === 'string' ? answer : '', answer === brokenPack ? 'base64' : 'utf8'),
      }
    },
  }
  return site
}
