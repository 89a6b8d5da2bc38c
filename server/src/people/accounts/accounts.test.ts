import { afterAll, beforeAll, expect, test } from 'vitest'
import { findMemberships } from '#people/members'
import { withOwner } from '#platform/database'
import { createTestDatabase, type TestDatabase } from '#testing'
import { addressHeader } from './auth-options.ts'
import { createAccounts, type Accounts } from './create-accounts.ts'

const base = 'http://127.0.0.1:7700'
const password = 'correct horse battery'
let area: TestDatabase
let accounts: Accounts
beforeAll(async () => {
  area = await createTestDatabase()
  accounts = createAccounts({ pool: area.database.appPool, secret: 's'.repeat(40), baseUrl: base, trustedOrigins: [] })
})
afterAll(() => area.close())

let addresses = 0
const newAddress = (): string => `203.0.113.${(addresses += 1)}`
let people = 0
const newUser = async () => {
  const email = `Member-${(people += 1)}@Market.test`
  return { ...(await accounts.createUser({ email, password, name: '沈墨' })), given: email }
}

const call = (
  path: string,
  body: unknown,
  { address = newAddress(), headers = {} }: { address?: string; headers?: Record<string, string> } = {},
): Promise<Response> =>
  accounts.handler(
    new Request(`${base}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base, ...headers },
      body: JSON.stringify(body),
    }),
    address,
  )
const signIn = (email: string, typed = password, options = {}) =>
  call('sign-in/email', { email, password: typed }, options)
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
const whoIs = (cookie: string) => accounts.findUser(new Headers({ cookie }))

test('a user signs in, is recognised by the cookie, and signs out', async () => {
  const user = await newUser()
  const response = await signIn(user.given)
  expect(response.status).toBe(200)
  expect(response.headers.getSetCookie().join()).toMatch(/celadon\.session_token=.*HttpOnly.*SameSite=Lax/i)
  const cookie = cookieOf(response)
  expect(await whoIs(cookie)).toEqual({ id: user.id, email: user.given.toLowerCase(), name: '沈墨' })
  expect((await call('sign-out', {}, { headers: { cookie } })).status).toBe(200)
  expect(await whoIs(cookie)).toBeUndefined()
})

test('a sign-in that is over is nobody, to the desk and to the doors of the library', async () => {
  const user = await newUser()
  const cookie = cookieOf(await signIn(user.given))
  await withOwner(area.ownerAddress, (owner) =>
    owner.query(`update auth.session set "expiresAt" = now() - interval '1 second' where "userId" = $1`, [user.id]),
  )
  const renewed = { currentPassword: password, newPassword: 'another long password' }
  expect((await call('change-password', renewed, { headers: { cookie } })).status).toBe(401)
  expect(await whoIs(cookie)).toBeUndefined()
})

test('nobody signs up, and nothing but what the console needs is there', async () => {
  const body = { email: 'new@market.test', password, name: 'New' }
  for (const path of [
    'sign-up/email',
    'forget-password',
    'request-password-reset',
    'update-user',
    'delete-user',
    'change-email',
    'list-sessions',
    'ok',
    'sign-in/social',
  ])
    expect((await call(path, body)).status, path).toBe(404)
  for (const path of ['sign-in/email/../../sign-up/email', 'sign-in%2Femail', '/sign-up/email', 'sign-in/email/'])
    expect((await call(path, body)).status, path).toBe(404)
  expect(await accounts.findUserByEmail('new@market.test')).toBeUndefined()
})

test('a wrong password and an unknown address get the same answer', async () => {
  const user = await newUser()
  const [wrong, unknown] = [await signIn(user.given, 'wrong password here'), await signIn('nobody@market.test')]
  expect([wrong.status, await wrong.json()]).toEqual([unknown.status, await unknown.json()])
  expect(wrong.status).toBe(401)
  expect(wrong.headers.getSetCookie()).toEqual([])
})

test('from one network address five sign-ins a minute are tried, whatever address the client claims', async () => {
  const user = await newUser()
  const address = newAddress()
  const statuses: number[] = []
  for (let i = 0; i < 7; i += 1) {
    const headers = { [addressHeader]: `198.51.100.${i}`, 'x-forwarded-for': `198.51.100.${i}` }
    statuses.push((await signIn(user.given, 'wrong password here', { address, headers })).status)
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  expect((await signIn(user.given, password, { address })).status).toBe(429)
  expect((await signIn(user.given)).status).toBe(200)
})

test('a page of another site cannot sign anybody in, out, or change a password', async () => {
  const user = await newUser()
  const cookie = cookieOf(await signIn(user.given))
  const headers = { cookie, origin: 'https://evil.test' }
  expect((await call('sign-out', {}, { headers })).status).toBe(403)
  expect(
    (await call('change-password', { currentPassword: password, newPassword: 'another long password' }, { headers }))
      .status,
  ).toBe(403)
  expect(await whoIs(cookie)).toBeDefined()
})

test('passwords are kept as argon2id', async () => {
  const user = await newUser()
  const stored = await withOwner(area.ownerAddress, async (owner) => {
    const { rows } = await owner.query<{ password: string }>('select password from auth.account where "userId" = $1', [
      user.id,
    ])
    return rows.map((row) => row.password)
  })
  expect(stored).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)])
})

test('a password has 12 to 128 characters, an address one account', async () => {
  const refuse = (email: string, typed: string) =>
    expect(accounts.createUser({ email, password: typed, name: 'x' })).rejects
  await refuse('short@market.test', 'x'.repeat(11)).toThrow('password')
  await refuse('long@market.test', 'x'.repeat(129)).toThrow('password')
  const user = await newUser()
  await refuse(user.given.toUpperCase(), password).toThrow('email')
})

test('a user whose making was cut off in the middle can be made again', async () => {
  const user = await newUser()
  await withOwner(area.ownerAddress, (owner) => owner.query('delete from auth.account where "userId" = $1', [user.id]))
  expect((await accounts.createUser({ email: user.given, password, name: 'x' })).id).toBe(user.id)
  expect((await signIn(user.given)).status).toBe(200)
})

test('a new password ends all log-ins and the old password', async () => {
  const user = await newUser()
  const cookie = cookieOf(await signIn(user.given))
  await accounts.changePassword(user.id, 'a new and long password')
  expect(await whoIs(cookie)).toBeUndefined()
  expect((await signIn(user.given)).status).toBe(401)
  expect((await signIn(user.given, 'a new and long password')).status).toBe(200)
})

test('a forged cookie, or one of another installation, is nobody', async () => {
  const user = await newUser()
  const cookie = cookieOf(await signIn(user.given))
  const token = /session_token=([^;]+)/.exec(cookie)![1]!
  const elsewhere = createAccounts({
    pool: area.database.appPool,
    secret: 'o'.repeat(40),
    baseUrl: base,
    trustedOrigins: [],
  })
  expect(await elsewhere.findUser(new Headers({ cookie }))).toBeUndefined()
  expect(await whoIs(`celadon.session_token=${token.split('.')[0]}`)).toBeUndefined()
  expect(await whoIs(`celadon.session_token=${token.split('.')[0]}.${'A'.repeat(43)}=`)).toBeUndefined()
  expect(await whoIs('')).toBeUndefined()
})

test('who signed in and is a member of no tenant gets nothing by it', async () => {
  const user = await newUser()
  const found = await whoIs(cookieOf(await signIn(user.given)))
  expect(await area.database.withDispatcher((tx) => findMemberships(tx, found!.id))).toEqual([])
})

test('bad input is refused and breaks nothing', async () => {
  for (const body of [
    {},
    { email: 7, password: [] },
    { email: "' or 1=1 --", password },
    { email: 'a@b.test', password: 'x'.repeat(100_000) },
    null,
  ])
    expect((await call('sign-in/email', body)).status, JSON.stringify(body)?.slice(0, 40)).toBeLessThan(500)
})

test('an address of https makes the cookie travel encrypted only', async () => {
  const user = await newUser()
  const encrypted = createAccounts({
    pool: area.database.appPool,
    secret: 's'.repeat(40),
    baseUrl: 'https://help.market.test',
    trustedOrigins: [],
  })
  const request = new Request('https://help.market.test/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://help.market.test' },
    body: JSON.stringify({ email: user.given, password }),
  })
  expect((await encrypted.handler(request, newAddress())).headers.getSetCookie().join()).toMatch(
    /__Secure-celadon\.session_token=.*Secure/,
  )
})
