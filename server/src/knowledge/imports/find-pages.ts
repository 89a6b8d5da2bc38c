import { setImmediate } from 'node:timers/promises'
import type { Clock } from '#platform/clock'
import { OutboundError, type Outbound, type Page } from '#platform/outbound'
import { ImportFault } from './import-fault.ts'
import type { NewItem } from './item-store.ts'
import { isSameSite } from './same-site.ts'
import { readRobots, type Robots } from './robots.ts'
import { readSitemap } from './read-sitemap.ts'

/** How our requests name themselves, and what a `robots.txt` may call us. */
export const robotName = 'celadon'

const mostPages = 20_000
const mostSitemaps = 50
const limits = {
  robots: { mostBytes: 500_000, timeoutMs: 10_000 },
  sitemap: { mostBytes: 20_000_000, timeoutMs: 20_000 },
}
/** For all of it: whoever reads holds the import for longer, and others wait for their turn. */
const longestMs = 60_000

type Needs = { outbound: Outbound; clock: Clock }
type Found = { items: NewItem[]; pauseMs: number }

/**
 * The pages of a site that its sitemaps name, on the host that was typed, or where none is there on the same host with or
 * without "www."; below the address, when that ends with a slash. What `robots.txt` refuses is named and not fetched.
 * @throws ImportFault NO_SITEMAP, NO_ROBOTS, PAGES_ELSEWHERE, TIMEOUT: all of it takes too long; OutboundError
 */
export const findPages = async ({ clock, ...needs }: Needs, typed: string): Promise<Found> => {
  const outbound = withinTime(needs.outbound, clock)
  const start = new URL(typed)
  const robots = await loadRobots(outbound, start)
  const named = await loadAddresses(outbound, start, robots)
  const addresses = [...named]
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address))
    .filter((url) => isSameSite(url, start) && /^https?:$/.test(url.protocol))
  if (addresses.length === 0 && named.size > 0) throw new ImportFault('PAGES_ELSEWHERE')
  const there = addresses.find((url) => url.host === start.host) ?? addresses[0] ?? start
  const isWhole = isSitemapAddress(start) || !start.pathname.endsWith('/')
  const pages = addresses
    .filter((url) => url.host === there.host && (isWhole || url.pathname.startsWith(start.pathname)))
    .slice(0, mostPages)
  const theirs = there.host === start.host ? robots : await loadRobots(outbound, there)
  return { items: await itemsOf(pages, theirs), pauseMs: theirs.pauseMs }
}

/** A way out that is closed once all the time is used up. */
const withinTime = ({ load }: Outbound, clock: Clock): Outbound => {
  const endsAt = clock.now().getTime() + longestMs
  return {
    load: (url, { mostBytes, timeoutMs }) => {
      const leftMs = endsAt - clock.now().getTime()
      if (leftMs <= 0) throw new ImportFault('TIMEOUT')
      return load(url, { mostBytes, timeoutMs: Math.min(timeoutMs, leftMs) })
    },
  }
}

/** Each is held against up to 2,000 rules: everything else has its turn in between. */
const itemsOf = async (pages: readonly URL[], robots: Robots): Promise<NewItem[]> => {
  const items: NewItem[] = []
  for (const url of pages) {
    if (items.length % 50 === 0) await setImmediate()
    items.push({ source: url.href, article: null, problem: robots.isAllowed(url) ? null : 'ROBOTS_REFUSE' })
  }
  return items
}

const isSitemapAddress = ({ pathname }: URL): boolean => /\.xml(\.gz)?$/i.test(pathname)

/** A site without one lets everything be read; one that cannot say so lets nothing be read (RFC 9309). */
const loadRobots = async (outbound: Outbound, start: URL): Promise<Robots> => {
  const { status, body } = await outbound.load(new URL('/robots.txt', start).href, limits.robots)
  if (status >= 500) throw new ImportFault('NO_ROBOTS')
  return readRobots(status >= 400 ? '' : body.toString('utf8'), robotName)
}

const loadAddresses = async (outbound: Outbound, start: URL, robots: Robots): Promise<Set<string>> => {
  const named = robots.sitemaps.filter((address) => URL.canParse(address, start.href))
  const fallback = [new URL('/sitemap.xml', start).href]
  const waiting = isSitemapAddress(start) ? [start.href] : named.length > 0 ? named : fallback
  const addresses = new Set<string>()
  let isFound = false
  for (let read = 0; waiting.length > 0 && read < mostSitemaps && addresses.size < mostPages; read += 1) {
    const page = await loadSitemap(outbound, new URL(waiting.shift()!, start).href)
    const sitemap = page && (await readSitemap(page))
    if (!sitemap) continue
    isFound = true
    if (sitemap.isIndex) waiting.push(...sitemap.addresses.filter((address) => URL.canParse(address, start.href)))
    else for (const address of sitemap.addresses) addresses.add(address)
  }
  if (!isFound) throw new ImportFault('NO_SITEMAP')
  return addresses
}

/** One of several that cannot be had keeps the others from nothing; an error page that stands in its place is none. */
const loadSitemap = async (outbound: Outbound, address: string): Promise<Page | undefined> => {
  try {
    const page = await outbound.load(address, limits.sitemap)
    return page.status === 200 ? page : undefined
  } catch (error) {
    if (error instanceof OutboundError && error.code !== 'ADDRESS_FORBIDDEN') return undefined
    throw error
  }
}
