import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIPv6 } from 'node:net'
import { OutboundError } from './outbound-error.ts'

export type Ask = (
  url: URL,
  address: string,
  headers: Record<string, string>,
  signal: AbortSignal,
) => Promise<IncomingMessage>

/**
 * One request for `url`, sent to `address` and to nothing else: the name is not resolved again. A connection of its own,
 * so that none is taken over that was opened for somebody else.
 * @throws OutboundError NO_CONNECTION, TIMEOUT
 */
export const askAddress: Ask = (url, address, headers, signal) =>
  new Promise((resolve, reject) => {
    const family = isIPv6(address) ? 6 : 4
    const options: RequestOptions = {
      method: 'GET',
      agent: false,
      headers,
      signal,
      lookup: (_, asked, answer) => (asked.all ? answer(null, [{ address, family }]) : answer(null, address, family)),
    }
    const asking = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, resolve)
    asking.once('error', (error) =>
      reject(new OutboundError(signal.aborted ? 'TIMEOUT' : 'NO_CONNECTION', { cause: error })),
    )
    asking.end()
  })
