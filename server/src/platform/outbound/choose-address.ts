import { isIP } from 'node:net'
import { isForbiddenAddress } from './forbidden-address.ts'
import { OutboundError } from './outbound-error.ts'

/** All addresses of a name, as at this moment. */
export type Resolve = (host: string) => Promise<string[]>

export type Guard = { resolve: Resolve; isAllowed: (address: string) => boolean }

/**
 * The one address that a request to this place may be sent to. The name is resolved here and nowhere else: whoever
 * connects takes this address, so that an answer that changes a moment later changes nothing.
 * @throws OutboundError ADDRESS_FORBIDDEN: one of its addresses is, or its port is none of the web's; NOT_FOUND
 */
export const chooseAddress = async ({ resolve, isAllowed }: Guard, url: URL): Promise<string> => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new OutboundError('ADDRESS_FORBIDDEN')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = isIP(host) > 0 ? [host] : await resolve(host)
  const [first] = addresses
  if (first === undefined) throw new OutboundError('NOT_FOUND')
  const isInside = addresses.every(isAllowed)
  if (!isInside && addresses.some((address) => isForbiddenAddress(address) && !isAllowed(address)))
    throw new OutboundError('ADDRESS_FORBIDDEN')
  if (!isInside && url.port !== '') throw new OutboundError('ADDRESS_FORBIDDEN')
  return first
}
