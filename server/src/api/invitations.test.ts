import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { People } from '@celadon/contract'
import { systemClock } from '#platform/clock'
import { systemRandomness } from '#platform/ids'
import { createTestInvitations } from './test-invitations.spec.ts'
import { asOwner, codeOf, publicUrl, secret, signIn, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let admin: string
beforeAll(async () => {
  server = await startTestServer()
  admin = await signIn(server, server.tenant.adminId)
})
afterAll(() => server.close())

const password = 'a password of my own'
let addresses = 0
const post = (path: string, body?: unknown, cookie?: string) => {
  const from = { 'x-forwarded-for': `10.7.0.${(addresses += 1)}` }
  const headers = { origin: publicUrl, ...from, ...(cookie ? { cookie } : {}) }
  return server.ask('POST', path, { headers, ...(body === undefined ? {} : { body }) })
}
const invite = (email: string, more: { role?: string; sellerId?: string } = {}, cookie = admin) =>
  post('/api/desk/invitations', { email, role: 'agent', sellerId: null, ...more }, cookie)
const read = (token: string) => post('/api/invitations/read', { token })
const accept = (token: string, name = '林晓', typed = password) =>
  post('/api/invitations/accept', { token, name, password: typed })
const lettersTo = async (email: string): Promise<string[]> =>
  (await asOwner(server, 'select body from outgoing_mails where recipient = $1 order by id', [email])).map((row) =>
    String(row['body']),
  )
const tokenTo = async (email: string): Promise<string> => (await lettersTo(email)).at(-1)!.split('/console/join#')[1]!
const people = async (cookie = admin) =>
  (await server.ask('GET', '/api/desk/people', { headers: { cookie } })).body as People
const idOf = async (email: string) => (await people()).invitations.find((one) => one.email === email)!.id
const cookieOf = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? ''
const whoIs = async (cookie: string) => (await server.ask('GET', '/api/desk/self', { headers: { cookie } })).body

test('who is invited joins with a name and a password of their own, once, and sees what the role sees', async () => {
  const { sellerId } = server.tenant
  expect((await invite(' Lin@Shop.test ', { role: 'sellerMember', sellerId })).status).toBe(204)
  const [letter] = await lettersTo('lin@shop.test')
  expect(letter).toMatch(/72 小时内有效[^]*for 72 hours[^]*\/console\/join#/)
  const token = await tokenTo('lin@shop.test')
  expect((await read(token)).body).toMatchObject({ email: 'lin@shop.test', role: 'sellerMember' })
  expect((await accept(token, '林晓', 'too short')).status).toBe(400)
  const both = await Promise.all([accept(token), accept(token)])
  const [joined, late] = both.sort((one, other) => one.status - other.status)
  expect([joined.status, codeOf(late)]).toEqual([204, 'INVITATION_USED'])
  expect(late.headers.getSetCookie()).toEqual([])
  expect(await whoIs(cookieOf(joined.headers))).toMatchObject({ name: '林晓', role: 'sellerMember', sellerId })
  expect([codeOf(await read(token)), codeOf(await accept(token))]).toEqual(['INVITATION_USED', 'INVITATION_USED'])
  expect(codeOf(await invite('lin@shop.test'))).toBe('ALREADY_MEMBER')
  const { members, invitations } = await people()
  expect(members.map(({ name }) => name)).toContain('林晓')
  expect(invitations).toEqual([])
  const [row] = await asOwner(server, 'select invited_by, token_hash, member_id from invitations where email = $1', [
    'lin@shop.test',
  ])
  expect(row).toMatchObject({ invited_by: server.tenant.adminId, member_id: expect.any(String) })
  expect(row!['token_hash']).toEqual(createHash('sha256').update(token).digest())
})

test('a link that was replaced, withdrawn or is too old opens nothing, and says which', async () => {
  await invite('mei@shop.test')
  const first = await tokenTo('mei@shop.test')
  const id = await idOf('mei@shop.test')
  expect((await post(`/api/desk/invitations/${id}/send`, undefined, admin)).status).toBe(204)
  const second = await tokenTo('mei@shop.test')
  expect([codeOf(await read(first)), codeOf(await accept(first))]).toEqual(['LINK_EXPIRED', 'LINK_EXPIRED'])
  await invite('mei@shop.test', { role: 'supervisor' })
  expect([codeOf(await read(second)), codeOf(await accept(second))]).toEqual([
    'INVITATION_WITHDRAWN',
    'INVITATION_WITHDRAWN',
  ])
  const third = await tokenTo('mei@shop.test')
  await asOwner(server, `update invitations set expires_at = now() - interval '1 second' where id = $1`, [
    await idOf('mei@shop.test'),
  ])
  expect([codeOf(await read(third)), codeOf(await accept(third))]).toEqual(['INVITATION_EXPIRED', 'INVITATION_EXPIRED'])
  expect((await people()).invitations).toMatchObject([{ email: 'mei@shop.test', role: 'supervisor', isOver: true }])
  // Who was refused has no account by it.
  expect(await server.accounts.findUserByEmail('mei@shop.test')).toBeUndefined()
  const headers = { cookie: admin, origin: publicUrl }
  const last = await idOf('mei@shop.test')
  expect((await server.ask('DELETE', `/api/desk/invitations/${last}`, { headers })).status).toBe(204)
  expect(codeOf(await post(`/api/desk/invitations/${last}/send`, undefined, admin))).toBe('NOT_FOUND')
  expect((await people()).invitations).toEqual([])
  await invite('mei@shop.test')
  await invite('mei@shop.test')
  expect(codeOf(await invite('mei@shop.test'))).toBe('RATE_LIMITED')
})

test('nobody learns that an address has an account elsewhere, and its owner joins with the password of it', async () => {
  const elsewhere = `${server.otherTenant.agentId}@desk.test`
  await signIn(server, server.otherTenant.agentId)
  const [known, unknown] = [await invite(elsewhere), await invite('new@shop.test')]
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  const token = await tokenTo(elsewhere)
  const [of, another] = [await read(token), await read(await tokenTo('new@shop.test'))]
  expect(Object.keys(of.body as object)).toEqual(Object.keys(another.body as object))
  const stolen = await accept(token, 'Somebody', password)
  expect([codeOf(stolen), stolen.headers.getSetCookie()]).toEqual(['SIGN_IN_REFUSED', []])
  expect((await accept(token, 'Kim', 'long enough for anybody')).status).toBe(204)
  expect((await people()).members).toContainEqual(expect.objectContaining({ name: 'Kim', role: 'agent' }))
})

test('broken variant: a join that does not try the password makes a stranger somebody who has an account', async () => {
  const email = `${server.otherTenant.supervisorId}@desk.test`
  await signIn(server, server.otherTenant.supervisorId)
  await invite(email)
  const tools = { clock: systemClock, ids: server.ids, randomness: systemRandomness, secret, publicUrl }
  const desk = createTestInvitations({ ...tools, database: server.database, accounts: server.accounts })
  await desk.accept({ token: await tokenTo(email), name: 'Stranger', password }, async () => 'believed')
  expect((await people()).members.map(({ name }) => name)).toContain('Stranger')
})
