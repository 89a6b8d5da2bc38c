import { builtIn, type ChatAccess, type DeskEntry } from '@celadon/contract'
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

test('whoever has the same conversation open is told of each other, also of a note that is written, and their customer is not', async () => {
  const access = await openStranger(server)
  await say(access, 'hello')
  const other = await signIn(server, server.tenant.supervisorId)
  const [chat, desk, colleague] = [await openChat(access), await openDesk(), await openDesk(other)]
  const { conversationId } = access
  for (const each of [desk, colleague]) {
    each.send({ type: 'watch', conversationId, after: 0 })
    await each.next('state')
  }
  const of = (memberId: string, how: object) =>
    expect.objectContaining({ type: 'colleague', conversationId, memberId, ...how })
  const { agentId, supervisorId } = server.tenant
  expect(await desk.next('colleague')).toEqual(of(supervisorId, { isThere: true, isWriting: false }))
  expect(await colleague.next('colleague')).toEqual(of(agentId, { isThere: true, isWriting: false }))
  await take(access)
  while (((await desk.next('state'))['conversation'] as { owner: { id: string } }).owner.id !== agentId);
  desk.send({ type: 'typing', isTyping: true, isNote: true })
  expect(await colleague.next('colleague')).toEqual(of(agentId, { isWriting: true }))
  // Of the same member a second desk: closed, they are still there.
  const second = await openDesk()
  second.send({ type: 'watch', conversationId, after: 0 })
  await second.next('colleague')
  expect(await colleague.next('colleague')).toEqual(of(agentId, { isThere: true }))
  second.close()
  colleague.send({ type: 'watch', conversationId: null, after: 0 })
  let last = await desk.next('colleague')
  while (last['isThere'] === true) last = await desk.next('colleague')
  expect(last).toEqual(of(supervisorId, {}))
  const seller = await openDesk(await signIn(server, server.tenant.sellerMemberId))
  await asOwner(
    server,
    'insert into conversation_sellers (tenant_id, conversation_id, seller_id) values ($1, $2, $3)',
    [server.tenant.tenantId, conversationId, server.tenant.sellerId],
  )
  seller.send({ type: 'watch', conversationId, after: 0 })
  await seller.next('state')
  seller.send({ type: 'ping' })
  await seller.next('pong')
  desk.send({ type: 'ping' })
  await desk.next('pong')
  expect(seller.frames.filter(({ type }) => type === 'colleague')).toEqual([])
  expect(desk.frames.filter((frame) => frame['memberId'] === server.tenant.sellerMemberId)).toEqual([])
  expect(chat.frames.filter((frame) => frame.type === 'colleague' || frame.type === 'typing')).toEqual([])
  for (const socket of [chat, desk, seller]) socket.close()
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
