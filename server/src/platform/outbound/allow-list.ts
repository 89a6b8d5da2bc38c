import { BlockList, isIP, isIPv4 } from 'node:net'

/** Addresses and networks (`10.1.2.3`, `10.1.0.0/16`, `fd00::/8`) that may be reached although they would be forbidden. */
export const createAllowList = (entries: readonly string[]): ((address: string) => boolean) => {
  const list = new BlockList()
  for (const entry of entries) {
    const [network = '', prefix] = entry.split('/')
    const type = isIPv4(network) ? 'ipv4' : 'ipv6'
    if (prefix === undefined) list.addAddress(network, type)
    else list.addSubnet(network, Number(prefix), type)
  }
  return (address) => list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

export const isAllowEntry = (entry: string): boolean => {
  const [network = '', prefix, ...rest] = entry.split('/')
  const version = isIP(network)
  if (version === 0 || rest.length > 0) return false
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128))
}
