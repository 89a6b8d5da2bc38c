import { builtIn, type ChatAccess, type DeskEntry, type Permission } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Duplex } from 'node:stream'
import {
  asOwner,
  openSocket,
  openStranger,
  publicUrl,
  signIn,
  startTestServer,
  type TestServer,
} from './test-server.spec.ts'

/** What a reader may leave unread before it is cut. */
const maxBufferedBytes = 1024 * 1024

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await startTestServer()
  cookie = await signIn(server, server.tenant.agentId)
})
afterAll(() => server.close())

const openDesk = async (own = cookie) => {
  const socket = await openSocket(server, '/api/desk/socket', { origin: publicUrl, cookie: own })
  expect(await socket.next()).toEqual({ type: 'welcome' })
  return socket
}
const openChat = async (access: ChatAccess) => {
  const socket = await openSocket(server, '/api/chat/socket', { origin: publicUrl })
  socket.send({ type: 'hello', token: access.token, after: 0 })
  await socket.next('state')
  return socket
}
const say = (access: ChatAccess, text: string) =>
  server.ask('POST', `/api/chat/conversations/${access.conversationId}/messages`, {
    token: access.token,
    body: { clientMessageId: server.ids.next(), parts: [{ type: 'text', text }] },
  })
const act = async (access: ChatAccess, verb: string, body: object) => {
  const path = `/api/desk/conversations/${access.conversationId}`
  const asked = await server.ask('POST', `${path}/${verb}`, { body, headers: { cookie, origin: publicUrl } })
  expect([asked.status, asked.text]).toEqual([204, ''])
}
const take = async (access: ChatAccess) => {
  const [row] = await asOwner(server, 'select epoch from conversations where id = $1', [access.conversationId])
  await act(access, 'take', { epoch: row!['epoch'] })
}

test('a desk follows the log without a gap, turns and notes included', async () => {
  const access = await openStranger(server)
  await say(access, 'hello')
  const desk = await openDesk()
  desk.send({ type: 'watch', conversationId: access.conversationId, after: 0 })
  await desk.next('state')
  await take(access)
  await act(access, 'notes', { clientMessageId: 'note-0001', text: 'a regular' })
  await act(access, 'messages', { clientMessageId: 'reply-001', text: 'Good morning' })
  await act(access, 'messages', { clientMessageId: 'reply-001', text: 'Good morning' })
  await say(access, 'thank you')
  const entriesOf = () => desk.frames.flatMap((frame) => (frame.type === 'entry' ? [frame['entry'] as DeskEntry] : []))
  while (
    entriesOf()
      .at(-1)
      ?.parts.every((part) => part.type !== 'text' || part.text !== 'thank you')
  )
    await desk.next()
  const entries = entriesOf()
  expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1))
  expect(entries.map((entry) => entry.kind)).toEqual(expect.arrayContaining(['message', 'turn', 'owner', 'note']))
  expect(entries.filter((entry) => entry.author.id === server.tenant.agentId && entry.kind === 'message')).toHaveLength(
    1,
  )
  desk.close()
})

type Socket = Awaited<ReturnType<typeof openDesk>>
/** Whatever they said before was heard, and whatever was told them came. */
const settle = async (...sockets: Socket[]) => {
  for (const socket of sockets) {
    socket.send({ type: 'ping' })
    await socket.next('pong')
  }
}
const watchWith = async (socket: Socket, conversationId: string) => {
  socket.send({ type: 'watch', conversationId, after: 0 })
  await socket.next('state')
  return socket
}
const colleaguesOf = ({ frames }: Socket) => frames.filter(({ type }) => type === 'colleague')

test('whoever has the same conversation open is told of each other, also of a note that is written, and their customer is not', async () => {
  const access = await openStranger(server)
  await say(access, 'hello')
  const { conversationId } = access
  const { agentId, supervisorId, adminId } = server.tenant
  const chat = await openChat(access)
  const desk = await watchWith(await openDesk(), conversationId)
  const colleague = await watchWith(await openDesk(await signIn(server, supervisorId)), conversationId)
  const of = (memberId: string, how: object) =>
    expect.objectContaining({ type: 'colleague', conversationId, memberId, ...how })
  expect(await desk.next('colleague')).toEqual(of(supervisorId, { isThere: true, isWriting: false }))
  expect(await colleague.next('colleague')).toEqual(of(agentId, { isThere: true, isWriting: false }))
  await take(access)
  while (((await desk.next('state'))['conversation'] as { owner: { id: string } }).owner.id !== agentId);
  desk.send({ type: 'typing', isTyping: true, isNote: true })
  expect(await colleague.next('colleague')).toEqual(of(agentId, { isWriting: true }))
  // Who comes while they write is told so, and for nobody else do they stop by that.
  const third = await watchWith(await openDesk(await signIn(server, adminId)), conversationId)
  await settle(desk, colleague, third)
  for (const each of [colleague, third])
    expect(colleaguesOf(each).findLast(({ memberId }) => memberId === agentId)).toEqual(
      of(agentId, { isWriting: true }),
    )
  // Of the same member a second desk: when it leaves, they are still there, and write.
  const second = await watchWith(await openDesk(), conversationId)
  second.send({ type: 'watch', conversationId: null, after: 0 })
  await settle(second, desk, colleague)
  const told = colleaguesOf(colleague).filter(({ memberId }) => memberId === agentId)
  expect(told.filter(({ isThere }) => isThere !== true)).toEqual([])
  expect(told.at(-1)).toEqual(of(agentId, { isWriting: true }))
  colleague.send({ type: 'watch', conversationId: null, after: 0 })
  await settle(colleague, desk)
  expect(colleaguesOf(desk).at(-1)).toEqual(of(supervisorId, { isThere: false }))
  await settle(desk)
  expect(chat.frames.filter((frame) => frame.type === 'colleague' || frame.type === 'typing')).toEqual([])
  for (const socket of [chat, desk, colleague, third, second]) socket.close()
})

/** One of a seller's people, at their desk. */
const openSeller = async (sellerId: string, permissions?: Permission[]) => {
  const [memberId, roleId, { tenantId }] = [server.ids.next(), server.ids.next(), server.tenant]
  if (permissions)
    await asOwner(
      server,
      `insert into own_roles (tenant_id, id, name, base, permissions) values ($1, $2, $3, 'sellerMember', $4)`,
      [tenantId, roleId, JSON.stringify({ zh: roleId, en: roleId }), permissions],
    )
  await asOwner(
    server,
    `insert into members (tenant_id, id, user_id, role, own_role_id, seller_id, display_name) values ($1, $2, $3, 'sellerMember', $4, $5, '周岚')`,
    [tenantId, memberId, `user-${memberId}`, permissions ? roleId : null, sellerId],
  )
  return { memberId, socket: await openDesk(await signIn(server, memberId)) }
}

test('a seller’s members hear of each other, also who writes, and neither of another seller’s nor of the operator’s', async () => {
  const { conversationId } = await openStranger(server)
  const { tenantId, sellerId, otherSellerId } = server.tenant
  for (const each of [sellerId, otherSellerId])
    await asOwner(
      server,
      'insert into conversation_sellers (tenant_id, conversation_id, seller_id) values ($1, $2, $3)',
      [tenantId, conversationId, each],
    )
  const desk = await watchWith(await openDesk(), conversationId)
  const [writer, reader] = [await openSeller(sellerId), await openSeller(sellerId, ['numbers.read'])]
  const stranger = await openSeller(otherSellerId)
  for (const { socket } of [writer, reader, stranger]) await watchWith(socket, conversationId)
  const all = [writer.socket, reader.socket, stranger.socket, desk]
  writer.socket.send({ type: 'typing', isTyping: true, isNote: false })
  await settle(...all)
  expect(colleaguesOf(reader.socket).at(-1)).toMatchObject({ memberId: writer.memberId, isWriting: true })
  expect(colleaguesOf(writer.socket).at(-1)).toMatchObject({ memberId: reader.memberId, isWriting: false })
  expect([...colleaguesOf(stranger.socket), ...colleaguesOf(desk)]).toEqual([])
  // Who may not step in writes nothing, and shows nothing.
  reader.socket.send({ type: 'typing', isTyping: true, isNote: false })
  expect(await reader.socket.next('error')).toMatchObject({ code: 'FORBIDDEN' })
  for (const socket of all) socket.close()
})

test('typing and read marks pass between both sides at once, from the owner only', async () => {
  const access = await openStranger(server)
  await say(access, 'hello')
  const [chat, desk] = [await openChat(access), await openDesk()]
  desk.send({ type: 'watch', conversationId: access.conversationId, after: 0 })
  await desk.next('state')
  desk.send({ type: 'typing', isTyping: true })
  chat.send({ type: 'typing', isTyping: true })
  expect(await desk.next('typing')).toEqual({ type: 'typing', conversationId: access.conversationId, isTyping: true })
  expect(chat.frames.filter((frame) => frame.type === 'typing' && frame['by'] === 'agent')).toEqual([])
  await take(access)
  while (((await desk.next('state'))['conversation'] as { owner: { id: string } }).owner.id !== server.tenant.agentId);
  desk.send({ type: 'typing', isTyping: true })
  while ((await chat.next('typing'))['by'] !== 'agent');
  desk.send({ type: 'read', seq: 1 })
  while (((await chat.next('state'))['conversation'] as { staffReadSeq: number }).staffReadSeq !== 1);
  chat.send({ type: 'read', seq: 999 })
  while (((await desk.next('state'))['conversation'] as { customerReadSeq: number }).customerReadSeq === 0);
  await server.realtime.flushReadMarks()
  const marks = await server.database.withTenant({ tenantId: server.tenant.tenantId }, (tx) =>
    sql<{
      staff: number
      customer: number
      last: number
    }>`select staff_read_public_seq as staff, customer_read_public_seq as customer,
      last_public_seq as last from conversations where id = ${access.conversationId}`.execute(tx),
  )
  expect(marks.rows[0]!.staff).toBe(1)
  expect(marks.rows[0]!.customer).toBeLessThanOrEqual(marks.rows[0]!.last)
  chat.close()
  desk.close()
})

test('whoever waits is told when their place moves', async () => {
  const [first, second] = [await openStranger(server), await openStranger(server)]
  const ask = (access: ChatAccess) =>
    server.ask('POST', `/api/chat/conversations/${access.conversationId}/person`, {
      token: access.token,
      body: { clientMessageId: 'wish-0001' },
    })
  await ask(first)
  await ask(second)
  const chat = await openChat(second)
  await take(first)
  while (((await chat.next('state'))['conversation'] as { waiting: { position: number } }).waiting.position !== 1);
  chat.close()
})

test('every desk of the tenant hears that the worklist changed, and no other', async () => {
  const foreign = await openDesk(await signIn(server, server.otherTenant.adminId))
  const desk = await openDesk()
  await say(await openStranger(server), 'hello')
  await desk.next('worklist')
  expect(foreign.frames.map((frame) => frame.type)).toEqual(['welcome'])
  desk.close()
  foreign.close()
})

test('a desk without a sign-in, or from another page, is not let in', async () => {
  await expect(openSocket(server, '/api/desk/socket', { origin: publicUrl })).rejects.toThrow('UNAUTHENTICATED')
  await expect(openSocket(server, '/api/desk/socket', { origin: 'http://evil.test', cookie })).rejects.toThrow(
    'ORIGIN_NOT_ALLOWED',
  )
  await expect(openSocket(server, '/api/desk/socket', { cookie })).rejects.toThrow('ORIGIN_NOT_ALLOWED')
})

test('a reader that stops reading is cut, loses nothing, and keeps nobody waiting', { timeout: 240_000 }, async () => {
  const access = await openStranger(server)
  const wires: Duplex[] = []
  server.app.server.once('upgrade', (_, wire) => wires.push(wire))
  const [slow, quick] = [await openDesk(), await openDesk()]
  for (const socket of [slow, quick]) {
    socket.send({ type: 'watch', conversationId: access.conversationId, after: 0 })
    await socket.next('state')
  }
  await take(access)
  slow.pause()
  const text = '青'.repeat(4000)
  const member = { id: server.tenant.agentId, name: 'agent', ...builtIn('agent') }
  const place = { tenantId: server.tenant.tenantId, conversationId: access.conversationId, member }
  // 14 MB are more than the operating system holds for both ends, and the server's own 1 MB.
  const mostNotes = 1_200
  let written = 0
  const write = async () => {
    written += 1
    await server.sound.desk.postNote({ ...place, clientMessageId: `note-${written}-long`, text })
  }
  while (wires[0]!.writableLength <= maxBufferedBytes && written < mostNotes) await write()
  expect(written).toBeLessThan(mostNotes)
  for (let missed = 0; missed < 20; missed += 1) await write()
  slow.resume()
  expect(await slow.closed).toBe(1013)
  const seqOf = (frames: typeof slow.frames) =>
    frames.flatMap((frame) => (frame.type === 'entry' ? [(frame['entry'] as DeskEntry).seq] : []))
  const back = await openDesk()
  back.send({ type: 'watch', conversationId: access.conversationId, after: seqOf(slow.frames).at(-1)! })
  const { seq } = await server.sound.desk.load(place)
  for (const socket of [back, quick]) while (seqOf(socket.frames).at(-1) !== seq) await socket.next()
  const all = [...seqOf(slow.frames), ...seqOf(back.frames)]
  expect(all).toEqual(all.map((_, index) => index + 1))
  quick.close()
  back.close()
})
