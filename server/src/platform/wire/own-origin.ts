/**
 * Whether a page that Celadon itself serves is asking: at the public address, or at whatever name this very request
 * reached the server by without a proxy. No cookie and no stored token of the public address is sent along with the
 * latter, so a name that somebody points at this machine gains nothing.
 */
export const isOwnOrigin = (origin: string, host: string | undefined, publicUrl: string): boolean =>
  origin === publicUrl || (host !== undefined && origin === `http://${host}`)
