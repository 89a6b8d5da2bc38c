import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Page } from '#platform/outbound'

const unpack = promisify(gunzip)
// What sitemaps.org allows of one: its size, and how many addresses of how many characters it names.
const mostBytes = 52_428_800
const mostAddresses = 50_000
const longestAddress = 2_048
const opens = '<loc>'
const closes = '</loc>'

export type Sitemap = { isIndex: boolean; addresses: string[] }

/** The addresses that a sitemap names: of pages, or of further sitemaps. Undefined: it is none, or cannot be unpacked. */
export const readSitemap = async ({ body }: Pick<Page, 'body'>): Promise<Sitemap | undefined> => {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b
  const unpacked = isPacked ? await unpack(body, { maxOutputLength: mostBytes }).catch(() => undefined) : body
  const text = unpacked?.toString('utf8') ?? ''
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 2_000))) return undefined
  return { isIndex: /<sitemapindex[\s>]/.test(text.slice(0, 2_000)), addresses: listAddresses(text) }
}

/** Looked for one after the other and never again: whatever a site sends, its length is all that this takes. */
const listAddresses = (text: string): string[] => {
  const addresses: string[] = []
  let from = 0
  for (let to = text.indexOf(closes); to >= 0 && addresses.length < mostAddresses; to = text.indexOf(closes, from)) {
    const before = text.slice(Math.max(from, to - longestAddress - opens.length), to)
    const at = before.lastIndexOf(opens)
    const address = at < 0 ? '' : withoutMarks(before.slice(at + opens.length).trim())
    if (address !== '' && !address.includes('<')) addresses.push(decode(address))
    from = to + closes.length
  }
  return addresses
}

const withoutMarks = (text: string): string =>
  text.startsWith('<![CDATA[') && text.endsWith(']]>') ? text.slice(9, -3).trim() : text

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
