import {
  mayGive,
  permissions,
  permissionsOf,
  type Authority,
  type OwnRoleList,
  type People,
  type Permission,
} from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  asOwner,
  codeOf,
  openSocket,
  openStranger,
  publicUrl,
  signIn,
  startTestServer,
  type TestServer,
} from './test-server.spec.ts'

let server: TestServer
let admin: string
beforeAll(async () => {
  server = await startTestServer()
  admin = await signIn(server, server.tenant.adminId)
})
afterAll(() => server.close())

const ask = (method: string, path: string, body?: unknown, cookie = admin) =>
  server.ask(method, path, { headers: { origin: publicUrl, cookie }, ...(body === undefined ? {} : { body }) })
const rolesAs = async (cookie = admin) =>
  ((await ask('GET', '/api/desk/roles', undefined, cookie)).body as OwnRoleList).roles
const nameOf = (en: string) => ({ zh: `${en} 组`, en })
const addRole = async (en: string, held: readonly Permission[], base = 'agent'): Promise<string> => {
  const added = await ask('POST', '/api/desk/roles', { name: nameOf(en), base, permissions: held })
  expect(added.status).toBe(204)
  return (await rolesAs()).find(({ name }) => name.en === en)!.id
}
const saveRole = (id: string, en: string, held: readonly Permission[], revision = 1, cookie = admin) =>
  ask('PUT', `/api/desk/roles/${id}`, { name: nameOf(en), permissions: held, revision }, cookie)
const setRole = (id: string, role: string, ownRoleId: string | null, cookie = admin) =>
  ask('PUT', `/api/desk/members/${id}/role`, { role, ownRoleId }, cookie)
const addMember = async (role: string): Promise<{ id: string; cookie: string }> => {
  const id = server.ids.next()
  await asOwner(
    server,
    `insert into members (tenant_id, id, user_id, role, display_name) values ($1, $2, $3, $4, '许言')`,
    [server.tenant.tenantId, id, `user-${id}`, role],
  )
  return { id, cookie: await signIn(server, id) }
}
const memberOf = async (role: string, ownRoleId: string) => {
  const member = await addMember(role)
  expect((await setRole(member.id, role, ownRoleId)).status).toBe(204)
  return member
}
const statusOf = async (path: string, cookie: string) => (await ask('GET', path, undefined, cookie)).status
const takeOne = async (cookie: string): Promise<string> => {
  const { conversationId, customer } = await openStranger(server)
  const clientMessageId = server.ids.next()
  const { tenantId } = server.tenant
  await server.sound.chat.askForPerson({ tenantId, conversationId, customerId: customer.id, clientMessageId })
  const [head] = await asOwner(server, 'select epoch from conversations where id = $1', [conversationId])
  const path = `/api/desk/conversations/${conversationId}/take`
  expect((await ask('POST', path, { epoch: head!['epoch'] }, cookie)).status).toBe(204)
  return conversationId
}
const ownerOf = async (id: string) =>
  (await asOwner(server, 'select owner_kind from conversations where id = $1', [id]))[0]!['owner_kind']
const untilClosed = async (socket: { closed: Promise<number> }): Promise<number> => {
  const closing = setInterval(() => server.sockets.sweep(), 20)
  const code = await socket.closed
  clearInterval(closing)
  return code
}

test('a role of one’s own lets its members do what is ticked and nothing else, whatever it was made from', async () => {
  const lead = await addRole('Returns lead', ['conversation.answer', 'conversation.lead', 'approval.decide'], 'admin')
  const { cookie } = await memberOf('admin', lead)
  const self = (await ask('GET', '/api/desk/self', undefined, cookie)).body
  expect(self).toMatchObject({ role: 'admin', ownRole: { id: lead, name: nameOf('Returns lead') } })
  await takeOne(cookie)
  for (const path of ['people', 'audit', 'inboxes', 'refund-caps', 'routing', 'examples', 'numbers?days=7'])
    expect(await statusOf(`/api/desk/${path}`, cookie), path).toBe(403)
})

test('a changed role holds at once: for the next request, for open desks, and for what was open there', async () => {
  const role = await addRole('Night shift', ['conversation.answer', 'numbers.read'])
  const { id, cookie } = await memberOf('agent', role)
  const conversationId = await takeOne(cookie)
  await asOwner(
    server,
    `insert into member_routing (tenant_id, member_id, languages, skills) values ($1, $2, '{zh}', '[]')`,
    [server.tenant.tenantId, id],
  )
  const socket = await openSocket(server, '/api/desk/socket', { origin: publicUrl, cookie })
  await socket.next('welcome')
  expect(await statusOf('/api/desk/numbers?days=7', cookie)).toBe(200)
  expect((await saveRole(role, 'Night shift', ['knowledge.write'])).status).toBe(204)
  expect(await statusOf('/api/desk/numbers?days=7', cookie)).toBe(403)
  expect(await untilClosed(socket)).toBe(4401)
  expect(await ownerOf(conversationId)).toBe('queue')
  expect(await asOwner(server, 'select 1 from member_routing where member_id = $1', [id])).toHaveLength(1)
  // Whoever read it before saves nothing over it.
  expect(codeOf(await saveRole(role, 'Night shift', ['order.act', 'conversation.answer']))).toBe('CHANGED_MEANWHILE')
  const again = await openSocket(server, '/api/desk/socket', { origin: publicUrl, cookie })
  await again.next('welcome')
  again.send({ type: 'typing', isTyping: true })
  expect(await again.next('error')).toMatchObject({ code: 'FORBIDDEN' })
  again.close()
})

test('nobody gives what they do not have, nor takes it from those who do', async () => {
  const held = [...permissionsOf.agent, 'people.manage'] as const
  const personnel = await addRole('Personnel', held)
  const strong = await addRole('Auditor', ['audit.read'])
  const { id, cookie } = await memberOf('agent', personnel)
  const agent = await addMember('agent')
  const role = (wanted: readonly Permission[]) => ({
    name: nameOf(server.ids.next()),
    base: 'agent',
    permissions: wanted,
  })
  const refused = [
    ask('POST', '/api/desk/roles', role(['rules.write']), cookie),
    saveRole(personnel, 'Personnel', permissions, 1, cookie),
    saveRole(strong, 'Auditor', [], 1, cookie),
    ask('DELETE', `/api/desk/roles/${strong}`, undefined, cookie),
    setRole(agent.id, 'supervisor', null, cookie),
    setRole(id, 'admin', null, cookie),
    setRole(agent.id, 'agent', strong, cookie),
    setRole(server.tenant.adminId, 'agent', null, cookie),
    ask('DELETE', `/api/desk/members/${server.tenant.supervisorId}`, undefined, cookie),
    ask('POST', '/api/desk/invitations', { email: 'boss@join.test', role: 'admin', sellerId: null }, cookie),
    ask(
      'POST',
      '/api/desk/invitations',
      { email: 'a@join.test', role: 'agent', ownRoleId: strong, sellerId: null },
      cookie,
    ),
  ]
  for (const answer of await Promise.all(refused)) expect(codeOf(answer)).toBe('FORBIDDEN')
  expect((await ask('POST', '/api/desk/roles', role(['order.act', 'conversation.answer']), cookie)).status).toBe(204)
  expect((await setRole(agent.id, 'agent', personnel, cookie)).status).toBe(204)
  expect((await ask('DELETE', `/api/desk/members/${agent.id}`, undefined, cookie)).status).toBe(204)
  const shown = (await ask('GET', '/api/desk/people', undefined, cookie)).body as People
  const mayChange = (memberId: string) => shown.members.find((one) => one.id === memberId)?.mayChange
  expect([mayChange(server.tenant.adminId), mayChange(server.tenant.agentId)]).toEqual([false, true])
  expect((await rolesAs(cookie)).find((one) => one.id === strong)?.mayChange).toBe(false)
})

const personnel = [...permissionsOf.agent, 'people.manage'] as const

test('nobody gives the refund cap of a base that is neither theirs nor less than they have', async () => {
  const mine = await addRole('Desk personnel', personnel)
  const richer = await addRole('Rich personnel', personnel, 'admin')
  const { id, cookie } = await memberOf('agent', mine)
  const colleague = await addMember('agent')
  const rich = await memberOf('admin', richer)
  const invitation = { email: 'rich@join.test', role: 'admin', ownRoleId: richer, sellerId: null }
  const waitingFor = { email: 'chief@join.test', role: 'admin', sellerId: null }
  expect((await ask('POST', '/api/desk/invitations', waitingFor)).status).toBe(204)
  const letters = async (as: string) =>
    ((await ask('GET', '/api/desk/people', undefined, as)).body as People).invitations
  const sent = (await letters(cookie)).find(({ email }) => email === waitingFor.email)!
  expect(sent.mayChange).toBe(false)
  const refused = [
    ask('POST', '/api/desk/roles', { name: nameOf('Richer'), base: 'admin', permissions: personnel }, cookie),
    saveRole(richer, 'Rich personnel', personnel, 1, cookie),
    setRole(colleague.id, 'admin', richer, cookie),
    setRole(id, 'admin', richer, cookie),
    setRole(rich.id, 'agent', mine, cookie),
    ask('POST', '/api/desk/invitations', invitation, cookie),
    // In the place of what an admin sent, and that letter itself.
    ask('POST', '/api/desk/invitations', { ...waitingFor, role: 'agent' }, cookie),
    ask('DELETE', `/api/desk/invitations/${sent.id}`, undefined, cookie),
  ]
  for (const answer of await Promise.all(refused)) expect(codeOf(answer)).toBe('FORBIDDEN')
  expect((await letters(admin)).find(({ id: one }) => one === sent.id)?.mayChange).toBe(true)
  expect((await rolesAs(cookie)).find((one) => one.id === richer)?.mayChange).toBe(false)
  const post = { name: nameOf('As rich'), base: 'agent', permissions: personnel }
  expect((await ask('POST', '/api/desk/roles', post, cookie)).status).toBe(204)
})

test('a refund cap of one’s own ends only with its base, and only by whoever sets caps', async () => {
  const { cookie } = await memberOf('agent', await addRole('Cap personnel', personnel))
  const other = await addRole('Cap agents', permissionsOf.agent)
  const { id } = await addMember('agent')
  const cap = { role: 'agent', memberId: id, amount: { amountMinor: 100, currency: 'CNY' } }
  expect((await ask('PUT', '/api/desk/refund-caps', cap)).status).toBe(204)
  const caps = () => asOwner(server, 'select 1 from refund_caps where member_id = $1', [id])
  expect((await setRole(id, 'agent', other, cookie)).status).toBe(204)
  expect((await setRole(id, 'agent', null, cookie)).status).toBe(204)
  expect(await caps()).toHaveLength(1)
  const lead = permissions.filter((one) => one !== 'cap.set')
  const leader = await memberOf('supervisor', await addRole('Cap leaders', lead, 'supervisor'))
  expect(codeOf(await setRole(id, 'supervisor', null, leader.cookie))).toBe('FORBIDDEN')
  expect(await caps()).toHaveLength(1)
  expect((await setRole(id, 'supervisor', null)).status).toBe(204)
  expect(await caps()).toEqual([])
})

test('whoever may everything makes others admins, and is not the one to raise their own base', async () => {
  const { id, cookie } = await memberOf('agent', await addRole('Right hand', permissions))
  expect(codeOf(await setRole(id, 'admin', null, cookie))).toBe('FORBIDDEN')
  const other = await addMember('agent')
  expect((await setRole(other.id, 'admin', null, cookie)).status).toBe(204)
  expect((await setRole(other.id, 'agent', null)).status).toBe(204)
})

test('broken variant: a role that is its permissions alone gives the refund cap of any base', () => {
  const byPermissions = (by: Authority, wanted: Authority) =>
    wanted.permissions.every((one) => by.permissions.includes(one))
  const [by, wanted] = (['agent', 'admin'] as const).map((role) => ({ role, permissions: personnel }))
  expect(byPermissions(by!, wanted!)).toBe(true)
  expect(mayGive(by!, wanted!)).toBe(false)
})

test('the last admin stays, also where others have every permission', async () => {
  const all = await addRole('Everything', permissions, 'admin')
  const { cookie } = await memberOf('admin', all)
  expect(codeOf(await setRole(server.tenant.adminId, 'admin', all, cookie))).toBe('LAST_ADMIN')
  expect(codeOf(await ask('DELETE', `/api/desk/members/${server.tenant.adminId}`, undefined, cookie))).toBe(
    'LAST_ADMIN',
  )
})

test('who is invited with such a role has it, and it stays while somebody does', async () => {
  const role = await addRole('Writer', ['knowledge.write'])
  const wish = { email: 'pen@join.test', role: 'agent', ownRoleId: role, sellerId: null }
  expect((await ask('POST', '/api/desk/invitations', wish)).status).toBe(204)
  expect(codeOf(await ask('DELETE', `/api/desk/roles/${role}`))).toBe('ROLE_IN_USE')
  const [letter] = await asOwner(server, 'select body from outgoing_mails where recipient = $1', ['pen@join.test'])
  const body = String(letter!['body'])
  expect(body).toContain('“Writer 组”')
  const join = { token: body.split('/console/join#')[1], name: '林晓', password: 'a password of my own' }
  const joined = await server.ask('POST', '/api/invitations/accept', { headers: { origin: publicUrl }, body: join })
  const cookie = joined.headers.getSetCookie()[0]!.split(';')[0]!
  expect((await ask('GET', '/api/desk/self', undefined, cookie)).body).toMatchObject({
    permissions: ['knowledge.write'],
  })
  expect(codeOf(await ask('DELETE', `/api/desk/roles/${role}`))).toBe('ROLE_IN_USE')
  const idle = await addRole('Idle', [])
  expect((await ask('DELETE', `/api/desk/roles/${idle}`)).status).toBe(204)
  expect((await rolesAs()).map(({ id }) => id)).not.toContain(idle)
  const late = await addMember('agent')
  expect(codeOf(await setRole(late.id, 'agent', idle))).toBe('NOT_FOUND')
})

test('a sheet that makes no sense, a name that is taken and another base are refused', async () => {
  await addRole('Taken', [])
  const post = (body: object) => ask('POST', '/api/desk/roles', { base: 'agent', permissions: [], ...body })
  expect(codeOf(await post({ name: { zh: '另一个', en: 'Taken' } }))).toBe('NAME_TAKEN')
  for (const held of [['conversation.lead'], ['order.act'], ['no.such'], ['cap.set', 'cap.set']])
    expect(codeOf(await post({ name: nameOf('Odd'), permissions: held })), String(held)).toBe('INVALID_REQUEST')
  const role = await addRole('Based', [], 'supervisor')
  const { id } = await addMember('agent')
  expect(codeOf(await setRole(id, 'agent', role))).toBe('INVALID_REQUEST')
})

test('whoever sets caps raises none that is their own: neither theirs nor that of the role theirs was made from', async () => {
  const { id, cookie } = await memberOf('agent', await addRole('Cashier', ['cap.set']))
  const setCap = (role: string, memberId: string | null) =>
    ask('PUT', '/api/desk/refund-caps', { role, memberId, amount: { amountMinor: 9_900, currency: 'CNY' } }, cookie)
  expect(codeOf(await setCap('agent', id))).toBe('FORBIDDEN')
  expect(codeOf(await setCap('agent', null))).toBe('FORBIDDEN')
  expect((await setCap('supervisor', null)).status).toBe(204)
})
