/**
 * Whose request it is. `X-Forwarded-For` counts only as far as it was written by proxies on our list: read from the
 * right, the first address that is no proxy of ours.
 */
export const clientAddress = (
  peer: string,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string => {
  const chain = [...(forwardedFor ?? '').split(',').map((part) => part.trim()), plain(peer)].filter(
    (part) => part !== '',
  )
  for (let index = chain.length - 1; index > 0; index -= 1) {
    if (!trustedProxies.includes(chain[index]!)) return chain[index]!
  }
  return chain[0] ?? ''
}

/** An IPv4 address may come dressed as IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:/, '')
