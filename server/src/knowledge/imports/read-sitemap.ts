import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Page } from '#platform/outbound'

const unpack = promisify(gunzip)
const mostBytes = 52_428_800 // what sitemaps.org allows

export type Sitemap = { isIndex: boolean; addresses: string[] }

/** The addresses that a sitemap names: of pages, or of further sitemaps. Undefined: it is none, or cannot be unpacked. */
export const readSitemap = async ({ body }: Pick<Page, 'body'>): Promise<Sitemap | undefined> => {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b
  const unpacked = isPacked ? await unpack(body, { maxOutputLength: mostBytes }).catch(() => undefined) : body
  const text = unpacked?.toString('utf8') ?? ''
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 2_000))) return undefined
  const addresses = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?([^<\]]{1,2000})(?:\]\]>)?\s*<\/loc>/g)]
  return {
    isIndex: /<sitemapindex[\s>]/.test(text.slice(0, 2_000)),
    addresses: addresses.map(([, address = '']) => decode(address.trim())),
  }
}

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
