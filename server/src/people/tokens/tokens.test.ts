import { createHmac, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { checkShopToken, issueChatToken, readChatToken } from '#people/tokens'

const now = new Date('2026-11-23T10:00:00Z')
const seconds = now.getTime() / 1000
const inbox = { key: 'inbox-one', shopSecret: 'one-secret-of-thirty-two-bytes-or-more' }
const other = { key: 'inbox-two', shopSecret: 'two-secret-of-thirty-two-bytes-or-more' }
const encode = (text: string) => new TextEncoder().encode(text)

const good = { sub: 'buyer-7', aud: inbox.key, iat: seconds - 60, exp: seconds + 600 }

const sign = (claims: Record<string, unknown>, secret = inbox.shopSecret, header: Record<string, unknown> = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', ...header }).sign(encode(secret))

/** A token with any header, signed by hand: what an attacker sends, a library would not make. */
const forge = (header: object, claims: object, key: string | undefined): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part(header)}.${part(claims)}`
  return `${body}.${key === undefined ? '' : createHmac('sha256', key).update(body).digest('base64url')}`
}

test('the shop’s word names its customer', async () => {
  const seller = randomUUID()
  expect(await checkShopToken(await sign(good), inbox, now)).toEqual({
    externalId: 'buyer-7',
    name: null,
    email: null,
    role: 'buyer',
    sellerId: null,
    language: null,
    expiresAt: '2026-11-23T10:10:00.000Z',
  })
  const claims = { ...good, name: ' 林晓 ', email: 'lin@shop.test', role: 'seller', seller_id: seller, language: 'zh' }
  expect(await checkShopToken(await sign(claims), inbox, now)).toMatchObject({
    name: '林晓',
    email: 'lin@shop.test',
    role: 'seller',
    sellerId: seller,
    language: 'zh',
  })
})

test('a token of an age or length that a shop never gives is refused', async () => {
  const refusals: [string, Record<string, unknown>][] = [
    ['TOKEN_EXPIRED', { ...good, iat: seconds - 3000, exp: seconds - 31 }],
    ['TOKEN_INVALID', { ...good, exp: good.iat + 3601 }],
    ['TOKEN_INVALID', { ...good, exp: undefined }],
    ['TOKEN_INVALID', { ...good, iat: undefined }],
    ['TOKEN_INVALID', { ...good, iat: seconds + 31, exp: seconds + 600 }],
    ['TOKEN_INVALID', { ...good, nbf: seconds + 31 }],
    ['TOKEN_INVALID', { ...good, iat: seconds + 20, exp: seconds + 10 }],
  ]
  for (const [code, claims] of refusals) {
    await expect(checkShopToken(await sign(claims), inbox, now), JSON.stringify(claims)).rejects.toThrow(code)
  }
  await expect(checkShopToken('x'.repeat(4001), inbox, now)).rejects.toThrow('TOKEN_INVALID')
})

test('a shop may say that its customer is signed in for longer, up to eight hours', async () => {
  const knownUntil = async (access: number) =>
    (await checkShopToken(await sign({ ...good, access_until: access }), inbox, now)).expiresAt
  expect(await knownUntil(seconds + 2 * 3600)).toBe('2026-11-23T12:00:00.000Z')
  expect(await knownUntil(seconds + 20 * 3600)).toBe('2026-11-23T17:59:00.000Z')
})

test('clocks may differ by half a minute', async () => {
  expect(await checkShopToken(await sign({ ...good, exp: seconds - 29 }), inbox, now)).toBeTruthy()
  expect(await checkShopToken(await sign({ ...good, iat: seconds + 29 }), inbox, now)).toBeTruthy()
})

test('what another tenant signed, or meant for another inbox, is refused', async () => {
  await expect(checkShopToken(await sign(good, other.shopSecret), inbox, now)).rejects.toThrow('TOKEN_INVALID')
  await expect(checkShopToken(await sign({ ...good, aud: other.key }), inbox, now)).rejects.toThrow('TOKEN_INVALID')
  await expect(checkShopToken(await sign({ ...good, aud: undefined }), inbox, now)).rejects.toThrow('TOKEN_INVALID')
  await expect(checkShopToken(await sign(good), other, now)).rejects.toThrow('TOKEN_INVALID')
})

test('the token’s header chooses neither algorithm nor key', async () => {
  const forgeries = [
    forge({ alg: 'none' }, good, undefined),
    forge({ alg: 'None', typ: 'JWT' }, good, undefined),
    forge({ alg: 'HS256' }, good, undefined),
    forge({ alg: 'HS256' }, good, ''),
    forge({ alg: 'HS512' }, good, inbox.shopSecret),
    forge({ alg: 'RS256' }, good, inbox.shopSecret),
    forge({ alg: 'HS256', kid: '../../dev/null' }, good, ''),
    forge({ alg: 'HS256', kid: "' union select 'x" }, good, 'x'),
    forge({ alg: 'HS256', jwk: { kty: 'oct', k: Buffer.from('x').toString('base64url') } }, good, 'x'),
    forge({ alg: 'HS256', crit: ['mine'], mine: 1 }, good, inbox.shopSecret),
    'a.b.c',
    '',
    '....',
    `${(await sign(good)).slice(0, -2)}AA`,
  ]
  for (const forgery of forgeries) {
    await expect(checkShopToken(forgery, inbox, now), forgery).rejects.toThrow('TOKEN_INVALID')
  }
  const withKid = await sign(good, inbox.shopSecret, { kid: 'anything' })
  expect(await checkShopToken(withKid, inbox, now)).toMatchObject({ externalId: 'buyer-7' })
})

test('a check that believed the header would let a forgery in', () => {
  const token = forge({ alg: 'none' }, good, undefined)
  const believing = (forged: string): unknown => {
    const [header, claims] = forged.split('.').map((part) => Buffer.from(part, 'base64url').toString())
    return JSON.parse(header!).alg === 'none' ? JSON.parse(claims!) : undefined
  }
  expect(believing(token)).toMatchObject({ sub: 'buyer-7' })
})

test('claims that decide who somebody is must be right; those that decorate are left out', async () => {
  for (const wrong of [
    { sub: undefined },
    { sub: '' },
    { sub: 7 },
    { sub: 'a\nb' },
    { role: 'admin' },
    { role: 'seller' },
    { seller_id: randomUUID() },
  ]) {
    await expect(checkShopToken(await sign({ ...good, ...wrong }), inbox, now), JSON.stringify(wrong)).rejects.toThrow(
      'TOKEN_INVALID',
    )
  }
  const odd = { ...good, name: 'a\r\nBcc: x@y.test', email: 'a@b.test\r\nBcc: x@y.test', language: 'tlh' }
  expect(await checkShopToken(await sign(odd), inbox, now)).toMatchObject({ name: null, email: null, language: null })
})

test('an inbox without a secret lets nobody in', async () => {
  await expect(checkShopToken(forge({ alg: 'HS256' }, good, ''), { ...inbox, shopSecret: '' }, now)).rejects.toThrow(
    'TOKEN_INVALID',
  )
})

const claims = { tenantId: randomUUID(), inboxId: randomUUID(), customerId: randomUUID(), conversationId: randomUUID() }
const installation = 'the installation secret, long and random'

test('a chat token gives back what it was issued for, for thirty days', async () => {
  const { token, expiresAt } = await issueChatToken(claims, installation, now)
  expect(expiresAt).toBe('2026-12-23T10:00:00.000Z')
  expect(await readChatToken(token, installation, now)).toEqual(claims)
  await expect(readChatToken(token, installation, new Date('2026-12-23T10:00:31Z'))).rejects.toThrow('TOKEN_EXPIRED')
})

test('a chat token of another installation, or a shop’s own token, opens no chat', async () => {
  const { token } = await issueChatToken(claims, 'another secret', now)
  await expect(readChatToken(token, installation, now)).rejects.toThrow('TOKEN_INVALID')
  const byShop = await sign({ ...claims, aud: 'celadon-chat', iat: seconds, exp: seconds + 600 }, installation)
  await expect(readChatToken(byShop, installation, now)).rejects.toThrow('TOKEN_INVALID')
})
