import { lookup } from 'node:dns/promises'
import { createAllowList } from './allow-list.ts'
import { askAddress, type Ask } from './ask-address.ts'
import { chooseAddress, type Resolve } from './choose-address.ts'
import { OutboundError } from './outbound-error.ts'
import { readBody } from './read-body.ts'

/** What came back. `url` is where it was found in the end, `retryAfter` what it says of when to come again. */
export type Page = { url: string; status: number; contentType: string; retryAfter: string | null; body: Buffer }

export type Outbound = {
  /** Any status is an answer. @throws OutboundError */
  load: (url: string, limits: { mostBytes: number; timeoutMs: number }) => Promise<Page>
}

type Needs = {
  /** Networks that may be reached although they are not public. */
  allowed: readonly string[]
  /** Who we say that we are. */
  userAgent: string
  resolve?: Resolve
  ask?: Ask
}

const mostRedirects = 5

/**
 * The one way out to addresses that somebody typed in. Each address, that of every redirect too, is resolved once,
 * checked, and connected to as checked.
 */
export const createOutbound = ({ allowed, userAgent, resolve = resolveByName, ask = askAddress }: Needs): Outbound => {
  const guard = { resolve, isAllowed: createAllowList(allowed) }
  const headers = { 'user-agent': userAgent, accept: 'text/html,application/xml,text/plain,*/*;q=0.5' }
  return {
    load: async (asked, { mostBytes, timeoutMs }) => {
      const signal = AbortSignal.timeout(timeoutMs)
      let url = new URL(asked)
      for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
        const answer = await ask(url, await chooseAddress(guard, url), headers, signal)
        const next = redirectOf(answer.statusCode, answer.headers.location, url)
        if (!next) {
          const body = await readBody(answer, mostBytes)
          const contentType = answer.headers['content-type'] ?? ''
          const retryAfter = answer.headers['retry-after'] ?? null
          return { url: url.href, status: answer.statusCode ?? 0, contentType, retryAfter, body }
        }
        answer.destroy()
        url = next
      }
      throw new OutboundError('TOO_MANY_REDIRECTS')
    },
  }
}

const redirectOf = (status: number | undefined, location: string | undefined, from: URL): URL | undefined => {
  const isRedirect = status !== undefined && [301, 302, 303, 307, 308].includes(status)
  if (!isRedirect || location === undefined || !URL.canParse(location, from.href)) return undefined
  return new URL(location, from.href)
}

const resolveByName: Resolve = async (host) => {
  try {
    return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)
  } catch (error) {
    throw new OutboundError('NOT_FOUND', { cause: error })
  }
}
