import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Page } from '#platform/outbound'

const unpack = promisify(gunzip)
const mostBytes = 52_428_800 // what sitemaps.org allows

/** The addresses that a sitemap names: of pages, or of further sitemaps. @throws when it is packed and cannot be unpacked */
export const readSitemap = async ({ body }: Pick<Page, 'body'>): Promise<{ isIndex: boolean; addresses: string[] }> => {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b
  const text = (isPacked ? await unpack(body, { maxOutputLength: mostBytes }) : body).toString('utf8')
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
