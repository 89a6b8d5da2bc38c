import { createHmac } from 'node:crypto'

/** The shop's word for one of its customers, signed as docs/protocol.md says. Good for an hour. */
export const signShopToken = (inbox: { key: string; shopSecret: string }, customerId: string): string => {
  const issuedAt = Math.floor(Date.now() / 1000)
  const head = encode({ alg: 'HS256', typ: 'JWT' })
  const claims = encode({ aud: inbox.key, sub: customerId, iat: issuedAt, exp: issuedAt + 3600 })
  const signature = createHmac('sha256', inbox.shopSecret).update(`${head}.${claims}`).digest('base64url')
  return `${head}.${claims}.${signature}`
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
