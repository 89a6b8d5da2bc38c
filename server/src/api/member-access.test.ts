import type { RoutingSheet } from '@celadon/contract'
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
const remove = (id: string, cookie = admin) => ask('DELETE', `/api/desk/members/${id}`, undefined, cookie)
const setRole = (id: string, role: string, cookie = admin) =>
  ask('PUT', `/api/desk/members/${id}/role`, { role }, cookie)
const selfOf = (cookie: string) => ask('GET', '/api/desk/self', undefined, cookie)

const addMember = async (role: string, sellerId: string | null = null): Promise<{ id: string; cookie: string }> => {
  const id = server.ids.next()
  await asOwner(
    server,
    `insert into members (tenant_id, id, user_id, role, seller_id, display_name) values ($1, $2, $3, $4, $5, '许言')`,
    [server.tenant.tenantId, id, `user-${id}`, role, sellerId],
  )
  return { id, cookie: await signIn(server, id) }
}
const waiting = async (): Promise<string> => {
  const { conversationId, customer } = await openStranger(server)
  const { tenantId } = server.tenant
  const clientMessageId = server.ids.next()
  await server.sound.chat.askForPerson({ tenantId, conversationId, customerId: customer.id, clientMessageId })
  return conversationId
}
const headOf = async (id: string) =>
  (
    await asOwner(
      server,
      'select owner_kind, owner_id, owned_since, asked_at, epoch from conversations where id = $1',
      [id],
    )
  )[0]!
const take = async (id: string, cookie: string) => {
  const { epoch } = await headOf(id)
  return ask('POST', `/api/desk/conversations/${id}/take`, { epoch }, cookie)
}
const lastAudit = async () =>
  (
    await asOwner(
      server,
      'select act, about_id, details::jsonb as details from audit_entries where tenant_id = $1 order by number desc limit 1',
      [server.tenant.tenantId],
    )
  )[0]!

test('whose access is taken away is out at once: log-ins, sockets, offers, and what they had is back in its place', async () => {
  const { id, cookie } = await addMember('agent')
  const [first, second, resolved] = [await waiting(), await waiting(), await waiting()]
  for (const each of [first, second, resolved]) expect((await take(each, cookie)).status).toBe(204)
  const { epoch } = await headOf(resolved)
  await ask('POST', `/api/desk/conversations/${resolved}/resolve`, { epoch, seenSeq: 99 }, cookie)
  const socket = await openSocket(server, '/api/desk/socket', { origin: publicUrl, cookie })
  await socket.next('welcome')
  expect((await remove(id)).status).toBe(204)
  expect(codeOf(await selfOf(cookie))).toBe('UNAUTHENTICATED')
  expect(
    await asOwner(server, `select 1 from auth.session s join members m on m.user_id = s."userId" where m.id = $1`, [
      id,
    ]),
  ).toEqual([])
  for (const each of [first, second]) {
    const head = await headOf(each)
    expect(head).toMatchObject({ owner_kind: 'queue', owner_id: server.tenant.queueId })
    // At the head of it: they wait since people were asked for.
    expect(head['owned_since']).toEqual(head['asked_at'])
  }
  expect((await headOf(resolved))['owner_id']).toBe(id)
  const closing = setInterval(() => server.sockets.sweep(), 20)
  expect(await socket.closed).toBe(4401)
  clearInterval(closing)
  expect(await lastAudit()).toMatchObject({
    act: 'member.removed',
    about_id: id,
    details: { role: 'agent', conversations: 2 },
  })
  expect(codeOf(await remove(id))).toBe('NOT_FOUND')
})

test('the sheet of who is asked for what can be saved after somebody on it has left', async () => {
  const { id } = await addMember('agent')
  await asOwner(
    server,
    `insert into member_routing (tenant_id, member_id, languages, skills) values ($1, $2, '{zh}', '[]')`,
    [server.tenant.tenantId, id],
  )
  expect((await remove(id)).status).toBe(204)
  const { people, defaultQueueId, ...sheet } = (await ask('GET', '/api/desk/routing')).body as RoutingSheet
  expect(people.map((one) => one.id)).not.toContain(id)
  expect(sheet.queues.map((queue) => queue.id)).toContain(defaultQueueId)
  expect((await ask('PUT', '/api/desk/routing', sheet)).status).toBe(200)
})

test('a removed member of a seller leaves their conversation to the assistant', async () => {
  const { id } = await addMember('sellerMember', server.tenant.sellerId)
  const { conversationId } = await openStranger(server)
  await asOwner(
    server,
    `update conversations set owner_kind = 'seller', owner_id = $2, epoch = epoch + 1 where id = $1`,
    [conversationId, id],
  )
  expect((await remove(id)).status).toBe(204)
  expect(await headOf(conversationId)).toMatchObject({ owner_kind: 'assistant', owner_id: null })
})

test('a role holds from the next request on, and caps of one’s own end with it', async () => {
  const { id, cookie } = await addMember('supervisor')
  const cap = { role: 'supervisor', memberId: id, amount: { amountMinor: 90_000, currency: 'CNY' } }
  expect((await ask('PUT', '/api/desk/refund-caps', cap)).status).toBe(204)
  expect((await ask('GET', '/api/desk/examples', undefined, cookie)).status).toBe(200)
  expect((await setRole(id, 'agent')).status).toBe(204)
  expect((await selfOf(cookie)).body).toMatchObject({ role: 'agent' })
  expect(codeOf(await ask('GET', '/api/desk/examples', undefined, cookie))).toBe('FORBIDDEN')
  expect(await asOwner(server, 'select 1 from refund_caps where member_id = $1', [id])).toEqual([])
  expect(await lastAudit()).toMatchObject({
    act: 'member.role-changed',
    details: { role: 'agent', before: 'supervisor', capsEnded: 1 },
  })
  expect(await capLines(id)).toEqual([{ amountMinor: 90_000, before: null }, ended])
  const count = async () => (await asOwner(server, 'select count(*)::int as n from audit_entries'))[0]!['n']
  const before = await count()
  expect((await setRole(id, 'agent')).status).toBe(204)
  expect(await count()).toBe(before)
  const seller = await addMember('sellerMember', server.tenant.sellerId)
  expect(codeOf(await setRole(seller.id, 'admin'))).toBe('INVALID_REQUEST')
  expect(codeOf(await setRole(id, 'sellerMember'))).toBe('INVALID_REQUEST')
})

test('whoever is removed has their own cap end with an entry of its own', async () => {
  const { id } = await addMember('agent')
  const cap = { role: 'agent', memberId: id, amount: { amountMinor: 90_000, currency: 'CNY' } }
  expect((await ask('PUT', '/api/desk/refund-caps', cap)).status).toBe(204)
  expect((await remove(id)).status).toBe(204)
  expect(await capLines(id)).toEqual([{ amountMinor: 90_000, before: null }, ended])
})

const ended = { amountMinor: null, before: 90_000 }
const capLines = async (id: string) =>
  (
    await asOwner(
      server,
      `select details::jsonb as details from audit_entries where act = 'cap.set' and about_id = $1 order by number`,
      [id],
    )
  ).map(({ details }) => {
    const { amountMinor, before } = details as Record<string, unknown>
    return { amountMinor, before }
  })

test('an admin steps down alone while another is there, and not to a higher refund cap', async () => {
  const other = await addMember('admin')
  const cap = (role: string, amountMinor: number) =>
    ask('PUT', '/api/desk/refund-caps', { role, memberId: null, amount: { amountMinor, currency: 'CNY' } })
  await cap('admin', 500)
  await cap('agent', 501)
  expect(codeOf(await setRole(other.id, 'agent', other.cookie))).toBe('FORBIDDEN')
  await cap('agent', 500)
  expect((await setRole(other.id, 'agent', other.cookie)).status).toBe(204)
  expect((await selfOf(other.cookie)).body).toMatchObject({ role: 'agent' })
  // Whoever is no admin does not change what their own cap is.
  const lead = await addMember('supervisor')
  expect(codeOf(await setRole(lead.id, 'agent', lead.cookie))).toBe('FORBIDDEN')
})

test('the last admin stays one, also when two take each other’s access away in the same moment', async () => {
  const { adminId } = server.tenant
  expect(codeOf(await remove(adminId))).toBe('LAST_ADMIN')
  expect(codeOf(await setRole(adminId, 'agent'))).toBe('LAST_ADMIN')
  for (let run = 0; run < 5; run += 1) {
    const other = await addMember('admin')
    const answers = await Promise.all([
      run % 2 === 0 ? remove(other.id) : setRole(other.id, 'agent'),
      run % 2 === 0 ? setRole(adminId, 'supervisor', other.cookie) : remove(adminId, other.cookie),
    ])
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    const admins = await asOwner(
      server,
      `select id from members where tenant_id = $1 and role = 'admin' and is_active`,
      [server.tenant.tenantId],
    )
    expect(admins).toHaveLength(1)
    await asOwner(server, `update members set role = 'admin', is_active = true where id = $1`, [adminId])
    await asOwner(server, `update members set is_active = false where id = $1`, [other.id])
    admin = (await selfOf(admin)).status === 200 ? admin : await signInAgain(adminId)
  }
})

const signInAgain = async (memberId: string): Promise<string> => {
  const answer = await server.ask('POST', '/api/auth/sign-in/email', {
    body: { email: `${memberId}@desk.test`, password: 'long enough for anybody' },
    headers: { origin: publicUrl, 'x-forwarded-for': '10.20.30.40' },
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

test('who was removed comes back by an invitation, as what it says', async () => {
  const { id } = await addMember('agent')
  await remove(id)
  const email = `${id}@desk.test`
  expect((await ask('POST', '/api/desk/invitations', { email, role: 'supervisor', sellerId: null })).status).toBe(204)
  const [mail] = await asOwner(
    server,
    'select body from outgoing_mails where recipient = $1 order by id desc limit 1',
    [email],
  )
  const token = String(mail!['body']).split('/console/join#')[1]!
  const body = { token, name: '许言', password: 'long enough for anybody' }
  const headers = { origin: publicUrl, 'x-forwarded-for': '10.20.30.41' }
  const joined = await server.ask('POST', '/api/invitations/accept', { headers, body })
  expect(joined.status).toBe(204)
  const [member] = await asOwner(server, 'select role, is_active from members where id = $1', [id])
  expect(member).toEqual({ role: 'supervisor', is_active: true })
})
