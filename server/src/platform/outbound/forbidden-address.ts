import { BlockList, isIP, isIPv4 } from 'node:net'

/**
 * Whether an address is one that nothing of ours may be sent to: this machine, its networks, carriers' inner networks,
 * groups of machines, and ranges kept for other purposes (IANA's special-purpose registries). An IPv6 address is
 * forbidden unless it is a global one that carries no forbidden IPv4 address inside.
 */
export const isForbiddenAddress = (address: string): boolean => {
  const plain = address.replace(/%.*$/, '')
  if (isIP(plain) === 0) return true
  if (isIPv4(plain)) return forbiddenV4.check(plain, 'ipv4')
  const inner = innerAddress(plain)
  return (
    !globalV6.check(plain, 'ipv6') || specialV6.check(plain, 'ipv6') || (inner !== null && isForbiddenAddress(inner))
  )
}

const listOf = (type: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', prefix = ''] = range.split('/')
    list.addSubnet(network, Number(prefix), type)
  }
  return list
}

const forbiddenV4 = listOf('ipv4', [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // behind a carrier's address translation
  '127.0.0.0/8', // this machine
  '169.254.0.0/16', // link local; clouds answer with secrets here
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // relays to IPv6
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
])

/** Global unicast. Everything else (loopback, mapped IPv4, link local, unique local, multicast) lies outside. */
const globalV6 = listOf('ipv6', ['2000::/3'])

const specialV6 = listOf('ipv6', [
  '2001::/23', // protocol assignments; Teredo carries IPv4 inside
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4 carries IPv4 inside
  '3fff::/20', // documentation
])

/** ISATAP (RFC 5214): an IPv4 address in the last four bytes, behind a mark. */
const innerAddress = (address: string): string | null => {
  const groups = groupsOf(address)
  const isMarked = (groups[4]! & 0xfdff) === 0 && groups[5] === 0x5efe
  if (!isMarked) return null
  return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.')
}

/** The eight groups of an IPv6 address, whatever it was shortened to. */
const groupsOf = (address: string): number[] => {
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail] = written.split('::')
  const read = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const [first, last] = [read(head), read(tail ?? '')]
  return tail === undefined ? first : [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}
