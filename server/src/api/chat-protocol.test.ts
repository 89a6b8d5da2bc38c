import { builtIn, chatSnapshotSchema } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issueChatToken } from '#people'
import {
  codeOf,
  openSocket,
  openStranger,
  publicUrl,
  secret,
  shopOrigin,
  signShopToken,
  startTestServer,
  type TestServer,
} from './test-server.spec.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const text = (words: string) => [{ type: 'text', text: words }]
const home = (id: string) => `/api/chat/conversations/${id}`

const openWithSocket = async (after = 0) => {
  const access = await openStranger(server)
  const socket = await openSocket(server, '/api/chat/socket', { origin: publicUrl })
  socket.send({ type: 'hello', token: access.token, after })
  expect(await socket.next()).toMatchObject({ type: 'welcome' })
  return {
    access,
    socket,
    ask: (method: string, path: string, body?: unknown) =>
      server.ask(method, home(access.conversationId) + path, { body, token: access.token }),
  }
}

test('a message is acknowledged once stored, and answered on the same socket in order', async () => {
  const { socket, ask } = await openWithSocket()
  socket.send({ type: 'message', clientMessageId: 'message-1', parts: text('where is my parcel') })
  expect(await socket.next('ack')).toMatchObject({ clientMessageId: 'message-1', seq: 1 })
  while (socket.frames.filter((frame) => frame.type === 'entry').length < 2) await socket.next()
  const entries = socket.frames.flatMap((frame) =>
    frame.type === 'entry' ? [frame['entry'] as { seq: number; author: { kind: string } }] : [],
  )
  expect(entries.map((entry) => [entry.seq, entry.author.kind])).toEqual([
    [1, 'customer'],
    [2, 'assistant'],
  ])
  const snapshot = chatSnapshotSchema.parse((await ask('GET', '')).body)
  expect(snapshot).toMatchObject({ seq: 2, entries: [{ seq: 1 }, { seq: 2 }] })
  socket.close()
})

test('the same id with the same words has the same acknowledgement by either door; with other words it is refused', async () => {
  const { socket, ask } = await openWithSocket()
  const message = { clientMessageId: 'message-1', parts: text('hello') }
  socket.send({ type: 'message', ...message })
  const { type: _, ...ack } = await socket.next('ack')
  expect((await ask('POST', '/messages', message)).body).toEqual(ack)
  const other = { clientMessageId: 'message-1', parts: text('other') }
  const refused = await ask('POST', '/messages', other)
  expect([refused.status, codeOf(refused)]).toEqual([409, 'MESSAGE_ID_REUSED'])
  socket.send({ type: 'message', ...other })
  expect(await socket.next('error')).toMatchObject({ code: 'MESSAGE_ID_REUSED', clientMessageId: 'message-1' })
  // The refusal was of one frame, not of the socket.
  socket.send({ type: 'ping' })
  await socket.next('pong')
  socket.close()
})

test('whoever comes back gets what came after their last entry, without a gap, however much it is', async () => {
  const { access, socket, ask } = await openWithSocket()
  socket.close()
  for (let i = 0; i < 60; i += 1)
    await ask('POST', '/messages', { clientMessageId: `message-${i}`, parts: text(`words ${i}`) })
  const back = await openSocket(server, '/api/chat/socket', { origin: publicUrl })
  back.send({ type: 'hello', token: access.token, after: 3 })
  const welcome = await back.next('welcome')
  const seqs: number[] = []
  while (seqs.at(-1) !== welcome['seq']) seqs.push(((await back.next('entry'))['entry'] as { seq: number }).seq)
  expect(seqs).toEqual(seqs.map((_, index) => index + 4))
  expect(seqs.length).toBeGreaterThan(56)
  back.close()
})

test('broken variant: a log that lost an entry is not shown as if it were whole', async () => {
  const broken = await startTestServer({
    breakTurns: (turns) => ({
      ...turns,
      chat: {
        ...turns.chat,
        load: async (wanted) => {
          const page = await turns.chat.load(wanted)
          return { ...page, entries: page.entries.filter((entry) => entry.seq !== 2) }
        },
      },
    }),
  })
  const access = await openStranger(broken)
  for (const id of ['message-1', 'message-2', 'message-3'])
    await broken.ask('POST', `${home(access.conversationId)}/messages`, {
      body: { clientMessageId: id, parts: text(id) },
      token: access.token,
    })
  const socket = await openSocket(broken, '/api/chat/socket', { origin: publicUrl })
  socket.send({ type: 'hello', token: access.token, after: 0 })
  expect(await socket.closed).toBe(1013)
  const seqs = socket.frames.flatMap((frame) =>
    frame.type === 'entry' ? [(frame['entry'] as { seq: number }).seq] : [],
  )
  expect(seqs).toEqual([1])
  await broken.close()
})

test('a note of the staff leaves no gap in what the customer sees', async () => {
  const { access, socket } = await openWithSocket()
  const member = { id: server.tenant.agentId, name: '周宁', ...builtIn('agent') }
  const place = { tenantId: server.tenant.tenantId, conversationId: access.conversationId, member }
  await server.sound.desk.postNote({ ...place, clientMessageId: 'note-0001', text: 'a regular' })
  await server.sound.desk.take({ ...place, epoch: 0 }).catch(async () => {
    const { conversation } = await server.sound.desk.load(place)
    await server.sound.desk.take({ ...place, epoch: conversation.epoch })
  })
  await server.sound.desk.postNote({ ...place, clientMessageId: 'note-0002', text: 'again' })
  await server.sound.desk.postMessage({ ...place, clientMessageId: 'reply-0001', text: 'Good morning' })
  const seqs = [await socket.next('entry'), await socket.next('entry')].map(
    (frame) => (frame['entry'] as { seq: number }).seq,
  )
  expect(seqs).toEqual([1, 2])
  expect(JSON.stringify(socket.frames)).not.toContain('a regular')
  expect((await server.sound.desk.load(place)).seq).toBe(4)
  socket.close()
})

test('a person is a tap away, and the place in the queue is told', async () => {
  const { socket, ask } = await openWithSocket()
  const asked = await ask('POST', '/person', { clientMessageId: 'wish-0001' })
  expect(asked.body).toMatchObject({ conversation: { owner: { kind: 'queue' }, waiting: { kind: 'queue' } } })
  const repeated = await ask('POST', '/person', { clientMessageId: 'wish-0001' })
  expect((repeated.body as { seq: number }).seq).toBe((asked.body as { seq: number }).seq)
  expect((await ask('DELETE', '/person')).body).toMatchObject({ conversation: { owner: { kind: 'assistant' } } })
  expect((await ask('POST', '/call-back', { clientMessageId: 'wish-0002' })).body).toMatchObject({
    conversation: { waiting: { kind: 'call-back' } },
  })
  expect((await ask('POST', '/rating', { clientMessageId: 'rate-0001', isSolved: true, score: 5 })).body).toMatchObject(
    { conversation: { rating: { isSolved: true, score: 5 } } },
  )
  socket.close()
})

test('a shop token names the customer, also in a chat under way', async () => {
  const { ask } = await openWithSocket()
  const shopToken = await signShopToken(server.tenant, 'buyer-of-the-shop')
  expect((await ask('POST', '/identity', { shopToken })).body).toMatchObject({
    conversation: { verified: { method: 'shop-token' } },
  })
  const foreign = await ask('POST', '/identity', {
    shopToken: await signShopToken(server.otherTenant, 'buyer-of-the-shop'),
  })
  expect([foreign.status, codeOf(foreign)]).toEqual([401, 'TOKEN_INVALID'])
})

test('a stranger who comes back with their token goes on where they were', async () => {
  const { access } = await openWithSocket()
  const again = await server.ask('POST', '/api/chat/access', {
    body: { inboxKey: server.tenant.inboxKey, language: 'en' },
    token: access.token,
  })
  expect(again.body).toMatchObject({ conversationId: access.conversationId })
})

test('a token counts in the header and the hello frame only', async () => {
  const access = await openStranger(server)
  const inUrl = await server.ask(
    'GET',
    `${home(access.conversationId)}?token=${access.token}&access_token=${access.token}`,
  )
  expect([inUrl.status, codeOf(inUrl)]).toEqual([401, 'UNAUTHENTICATED'])
  const socket = await openSocket(server, `/api/chat/socket?token=${access.token}`, { origin: publicUrl })
  socket.send({ type: 'message', clientMessageId: 'message-1', parts: text('hello') })
  expect(await socket.next('error')).toMatchObject({ code: 'UNAUTHENTICATED' })
  socket.close()
})

test('expired, foreign and forged tokens are refused, and the socket with them', async () => {
  const access = await openStranger(server)
  const claims = {
    tenantId: server.tenant.tenantId,
    inboxId: server.tenant.inboxId,
    customerId: access.customer.id,
    conversationId: access.conversationId,
  }
  const longAgo = new Date('2026-01-01T00:00:00Z')
  const cases = [
    { token: (await issueChatToken(claims, secret, longAgo)).token, code: 'TOKEN_EXPIRED' },
    {
      token: (await issueChatToken(claims, 'the secret of another installation', new Date())).token,
      code: 'TOKEN_INVALID',
    },
    { token: 'nonsense', code: 'TOKEN_INVALID' },
  ]
  for (const { token, code } of cases) {
    const answer = await server.ask('GET', home(access.conversationId), { token })
    expect([answer.status, codeOf(answer)]).toEqual([401, code])
    const socket = await openSocket(server, '/api/chat/socket', { origin: publicUrl })
    socket.send({ type: 'hello', token, after: 0 })
    expect(await socket.next('error')).toMatchObject({ code })
    expect(await socket.closed).toBe(4401)
  }
  const gone = await issueChatToken({ ...claims, conversationId: server.ids.next() }, secret, new Date())
  const socket = await openSocket(server, '/api/chat/socket', { origin: publicUrl })
  socket.send({ type: 'hello', token: gone.token, after: 0 })
  expect(await socket.closed).toBe(4404)
})

test('pages of the inbox’s list may use the chat; any other may not', async () => {
  const access = await openStranger(server)
  const body = { inboxKey: server.tenant.inboxKey, language: 'en' }
  const allowed = await server.ask('POST', '/api/chat/access', { body, headers: { origin: shopOrigin } })
  expect(allowed.status).toBe(200)
  expect(allowed.headers.get('access-control-allow-origin')).toBe(shopOrigin)
  expect(allowed.headers.get('access-control-allow-credentials')).toBeNull()
  const evil = { origin: 'http://evil.test' }
  const answers = [
    await server.ask('POST', '/api/chat/access', { body, headers: evil }),
    await server.ask('GET', home(access.conversationId), { token: access.token, headers: evil }),
    await server.ask('POST', '/api/chat/resume', { body: { linkToken: 'x' }, headers: { origin: shopOrigin } }),
  ]
  expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual(
    answers.map(() => [403, 'ORIGIN_NOT_ALLOWED']),
  )
  const socket = await openSocket(server, '/api/chat/socket', evil)
  socket.send({ type: 'hello', token: access.token, after: 0 })
  expect(await socket.next('error')).toMatchObject({ code: 'ORIGIN_NOT_ALLOWED' })
  expect(await socket.closed).toBe(4401)
  await expect(openSocket(server, '/api/chat/socket')).rejects.toThrow('ORIGIN_NOT_ALLOWED')
  const fromShop = await openSocket(server, '/api/chat/socket', { origin: shopOrigin })
  fromShop.send({ type: 'hello', token: access.token, after: 0 })
  await fromShop.next('welcome')
  fromShop.close()
})

test('a turn that fails after the acknowledgement harms nobody', async () => {
  const broken = await startTestServer({
    readMessage: () => {
      throw new Error('killed')
    },
  })
  const access = await openStranger(broken)
  const posted = await broken.ask('POST', `${home(access.conversationId)}/messages`, {
    token: access.token,
    body: { clientMessageId: 'message-1', parts: text('hello') },
  })
  expect(posted.status).toBe(200)
  while (broken.failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(broken.failures[0]).toMatchObject({ message: 'a turn failed; the sweep takes it up' })
  expect((await broken.ask('GET', '/api/health')).body).toEqual({ status: 'ok', database: 'ok' })
  await broken.close()
})
