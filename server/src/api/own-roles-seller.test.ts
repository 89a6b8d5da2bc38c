import type { OwnRoleList, Permission } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { topics } from '#realtime'
import { notUnderstood } from './test-reading.spec.ts'
import {
  asOwner,
  codeOf,
  openStranger,
  publicUrl,
  signIn,
  startTestServer,
  type TestServer,
} from './test-server.spec.ts'

let server: TestServer
let admin: string
/** Of a seller's member. */
let cookie: string
/** Who had been told, each time that the assistant read something. */
const notedBefore: string[][] = []
/** Whose access changed, as open desks were told. */
const noted: string[] = []
beforeAll(async () => {
  server = await startTestServer({
    readMessage: () => {
      notedBefore.push([...noted])
      return notUnderstood
    },
  })
  server.bus.subscribe(topics.access, (told) => noted.push((told as { memberId: string }).memberId))
  admin = await signIn(server, server.tenant.adminId)
  cookie = await signIn(server, server.tenant.sellerMemberId)
})
afterAll(() => server.close())

const ask = (method: string, path: string, body?: unknown, as = admin) =>
  server.ask(method, path, { headers: { origin: publicUrl, cookie: as }, ...(body === undefined ? {} : { body }) })
const nameOf = (en: string) => ({ zh: `${en} 组`, en })
const addRole = async (en: string, permissions: readonly Permission[]): Promise<string> => {
  const wish = { name: nameOf(en), base: 'sellerMember', permissions }
  expect((await ask('POST', '/api/desk/roles', wish)).status).toBe(204)
  const { roles } = (await ask('GET', '/api/desk/roles')).body as OwnRoleList
  return roles.find(({ name }) => name.en === en)!.id
}
const saveRole = (id: string, en: string, permissions: readonly Permission[]) =>
  ask('PUT', `/api/desk/roles/${id}`, { name: nameOf(en), permissions, revision: 1 })
const setRole = (id: string, role: string, ownRoleId: string | null) =>
  ask('PUT', `/api/desk/members/${id}/role`, { role, ownRoleId })
const headOf = async (id: string) =>
  (await asOwner(server, 'select owner_kind, epoch from conversations where id = $1', [id]))[0]!

const openOfSeller = async () => {
  const access = await openStranger(server)
  const { tenantId, sellerId } = server.tenant
  await asOwner(
    server,
    'insert into conversation_sellers (tenant_id, conversation_id, seller_id) values ($1, $2, $3)',
    [tenantId, access.conversationId, sellerId],
  )
  return access
}
const take = async (id: string) => {
  const { epoch } = await headOf(id)
  return ask('POST', `/api/desk/conversations/${id}/step-in`, { epoch, act: { kind: 'take' } }, cookie)
}

test('a seller’s member has a role made from theirs: less than theirs, never more, and for sellers alone', async () => {
  const { sellerMemberId } = server.tenant
  const post = (held: string[]) =>
    ask('POST', '/api/desk/roles', { name: nameOf('Odd shop'), base: 'sellerMember', permissions: held })
  expect(codeOf(await post(['conversation.answer']))).toBe('INVALID_REQUEST')
  const lead = await addRole('Shop lead', ['conversation.lead', 'numbers.read'])
  const numbers = await addRole('Shop numbers', ['numbers.read'])
  expect(codeOf(await saveRole(numbers, 'Shop numbers', ['numbers.read', 'people.manage']))).toBe('INVALID_REQUEST')
  expect((await setRole(sellerMemberId, 'sellerMember', lead)).status).toBe(204)
  expect((await ask('GET', '/api/desk/self', undefined, cookie)).body).toMatchObject({
    role: 'sellerMember',
    permissions: ['conversation.lead', 'numbers.read'],
  })
  expect((await ask('GET', '/api/desk/numbers', undefined, cookie)).status).toBe(200)
  expect(codeOf(await ask('GET', '/api/desk/people', undefined, cookie))).toBe('FORBIDDEN')
  const { conversationId } = await openOfSeller()
  expect((await take(conversationId)).status).toBe(204)
  expect((await headOf(conversationId))['owner_kind']).toBe('seller')
  // Who steps in no more gives back to the assistant what they had.
  expect((await saveRole(lead, 'Shop lead', ['numbers.read'])).status).toBe(204)
  expect((await headOf(conversationId))['owner_kind']).toBe('assistant')
  expect(codeOf(await take(conversationId))).toBe('FORBIDDEN')
  expect(codeOf(await setRole(server.tenant.agentId, 'agent', numbers))).toBe('INVALID_REQUEST')
  expect(codeOf(await setRole(sellerMemberId, 'agent', null))).toBe('INVALID_REQUEST')
  expect((await setRole(sellerMemberId, 'sellerMember', null)).status).toBe(204)
})

test('open desks hear that rights were taken away before the assistant answers what was given back', async () => {
  const { sellerMemberId } = server.tenant
  const [leads, looks] = [await addRole('Leads', ['conversation.lead']), await addRole('Looks', ['numbers.read'])]
  const takenAway: (() => Promise<{ status: number }>)[] = [
    () => saveRole(leads, 'Leads', ['numbers.read']),
    () => setRole(sellerMemberId, 'sellerMember', looks),
  ]
  await setRole(sellerMemberId, 'sellerMember', leads)
  for (const takeAway of takenAway) {
    const { conversationId, token } = await openOfSeller()
    expect((await take(conversationId)).status).toBe(204)
    const body = { clientMessageId: server.ids.next(), parts: [{ type: 'text', text: 'hello' }] }
    await server.ask('POST', `/api/chat/conversations/${conversationId}/messages`, { token, body })
    notedBefore.length = 0
    noted.length = 0
    expect((await takeAway()).status).toBe(204)
    expect(notedBefore).toEqual([[sellerMemberId]])
    await setRole(sellerMemberId, 'sellerMember', null)
  }
})
