import type { AttachedFile, ChatAccess, ChatSnapshot, DeskSnapshot } from '@celadon/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testFileLimitBytes } from '#testing/files'
import {
  asOwner,
  codeOf,
  openStranger,
  signIn,
  startTestServer,
  publicUrl,
  type TestServer,
} from './test-server.spec.ts'

let server: TestServer
let photo: Uint8Array<ArrayBuffer>
let cookie: string
beforeAll(async () => {
  server = await startTestServer()
  photo = new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#aab' } })
      .jpeg()
      .toBuffer(),
  )
  cookie = await signIn(server, server.tenant.agentId)
})
afterAll(() => server.close())

const form = (bytes: Uint8Array<ArrayBuffer>, name: string): FormData => {
  const body = new FormData()
  body.append('file', new Blob([bytes]), name)
  return body
}

type Posted = { status: number; code?: string; file?: AttachedFile }

const postTo = async (path: string, headers: Record<string, string>, body: FormData | string): Promise<Posted> => {
  const response = await fetch(server.base + path, { method: 'POST', headers, body })
  return { status: response.status, ...((await response.json()) as object) }
}

const post = (access: ChatAccess, bytes = photo, name = 'cup.jpg', at = access): Promise<Posted> =>
  postTo(
    `/api/chat/conversations/${at.conversationId}/files`,
    { authorization: `Bearer ${access.token}` },
    form(bytes, name),
  )

const desk = (conversationId: string): string => `/api/desk/conversations/${conversationId}`
const postAtDesk = (conversationId: string, name = 'label.jpg'): Promise<Posted> =>
  postTo(`${desk(conversationId)}/files`, { cookie, origin: publicUrl }, form(photo, name))

const say = (access: ChatAccess, fileId: string, clientMessageId = server.ids.next()) =>
  server.ask('POST', `/api/chat/conversations/${access.conversationId}/messages`, {
    token: access.token,
    body: { clientMessageId, parts: [{ type: 'attachment', fileId, alt: 'the cup, 4111 1111 1111 1111' }] },
  })
const see = (access: ChatAccess, fileId: string) =>
  server.ask('GET', `/api/chat/conversations/${access.conversationId}/files/${fileId}`, { token: access.token })
const seeAtDesk = (conversationId: string, fileId: string, as = cookie) =>
  server.ask('GET', `${desk(conversationId)}/files/${fileId}`, { headers: { cookie: as } })
const take = async (conversationId: string): Promise<void> => {
  await server.ask('POST', `${desk(conversationId)}/take`, {
    headers: { cookie, origin: publicUrl },
    body: { epoch: 1 },
  })
}

test('a photo is posted, said with a message, and seen by both sides', async () => {
  const access = await openStranger(server)
  await take(access.conversationId)
  const { file } = await post(access)
  expect(file).toMatchObject({ name: 'cup.jpg', mediaType: 'image/jpeg', width: 60, height: 40 })
  const said = await say(access, file!.id, 'message-with-photo')
  expect(said.status).toBe(200)
  expect((await say(access, file!.id, 'message-with-photo')).body).toEqual(said.body)
  const { entries } = (
    await server.ask('GET', `/api/chat/conversations/${access.conversationId}`, { token: access.token })
  ).body as ChatSnapshot
  expect(entries.at(-1)!.parts).toEqual([{ type: 'attachment', file, alt: 'the cup, •••• 1111' }])
  expect((await see(access, file!.id)).status).toBe(200)
  expect((await seeAtDesk(access.conversationId, file!.id)).status).toBe(200)
  const list = await server.ask('GET', '/api/desk/conversations?view=mine', { headers: { cookie } })
  expect(list.text).toContain('cup.jpg')
})

test('a file is handed over so that nothing in it can run', async () => {
  const access = await openStranger(server)
  const { file } = await post(access, photo, '杯子 1.jpg')
  const { headers } = await see(access, file!.id)
  expect(headers.get('content-type')).toBe('image/jpeg')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="___1.jpg"; filename*=UTF-8''${encodeURIComponent('杯子 1.jpg')}`,
  )
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
})

test('what was not sent yet is its uploader’s alone', async () => {
  const access = await openStranger(server)
  const { file } = await post(access)
  expect((await see(access, file!.id)).status).toBe(200)
  expect(codeOf(await seeAtDesk(access.conversationId, file!.id))).toBe('NOT_FOUND')
})

test('nobody says or sees a file of another conversation, another customer or another workspace', async () => {
  const [own, other] = [await openStranger(server), await openStranger(server)]
  const elsewhere = await openStranger(server, server.otherTenant)
  const foreign = (await post(other)).file!
  const abroad = (await post(elsewhere)).file!
  const atDesk = (await postAtDesk(own.conversationId)).file!
  await say(other, foreign.id)
  for (const id of [foreign.id, abroad.id, atDesk.id, server.ids.next(), '../../secret', '']) {
    expect([id, codeOf(await say(own, id))]).toEqual([id, 'NOT_FOUND'])
    expect([id, codeOf(await see(own, encodeURIComponent(id)))]).toEqual([id, 'NOT_FOUND'])
  }
  expect((await post(own, photo, 'cup.jpg', other)).code).toBe('NOT_FOUND')
  expect(codeOf(await seeAtDesk(elsewhere.conversationId, abroad.id))).toBe('NOT_FOUND')
})

test('paths that lead out of the folder lead nowhere', async () => {
  const access = await openStranger(server)
  for (const path of ['..%2f..%2fsecret', '%2e%2e%2f%2e%2e%2fsecret', '..%5c..%5csecret', 'quarantine', '%00']) {
    const { status } = await see(access, path)
    expect([path, status]).toEqual([path, 404])
  }
  expect((await post(access, photo, '../../../../tmp/x.jpg')).file!.name).toBe('x.jpg')
})

test('an agent sends a file; one put into a note stays among staff', async () => {
  const access = await openStranger(server)
  const { conversationId } = access
  await take(conversationId)
  const [sent, noted] = [
    (await postAtDesk(conversationId)).file!,
    (await postAtDesk(conversationId, 'inner.jpg')).file!,
  ]
  const tell = (where: string, fileIds: string[]) =>
    server.ask('POST', `${desk(conversationId)}/${where}`, {
      headers: { cookie, origin: publicUrl },
      body: { clientMessageId: server.ids.next(), text: '', fileIds },
    })
  expect((await tell('messages', [sent.id])).status).toBe(204)
  expect((await tell('notes', [noted.id])).status).toBe(204)
  expect(codeOf(await tell('messages', []))).toBe('INVALID_REQUEST')
  expect((await see(access, sent.id)).status).toBe(200)
  expect(codeOf(await see(access, noted.id))).toBe('NOT_FOUND')
  expect((await seeAtDesk(conversationId, noted.id)).status).toBe(200)
  const { entries } = (await server.ask('GET', desk(conversationId), { headers: { cookie } })).body as DeskSnapshot
  expect(entries.flatMap(({ parts }) => parts).filter(({ type }) => type === 'attachment')).toHaveLength(2)
})

test('a seller’s member sees the photo said about their goods, and no other', async () => {
  const access = await openStranger(server)
  const { file } = await post(access)
  await say(access, file!.id)
  const { tenantId, sellerId, sellerMemberId } = server.tenant
  const seller = await signIn(server, sellerMemberId)
  const conversationId = access.conversationId
  await asOwner(server, 'insert into conversation_sellers values ($1, $2, $3)', [tenantId, conversationId, sellerId])
  expect(codeOf(await seeAtDesk(conversationId, file!.id, seller))).toBe('NOT_FOUND')
  await asOwner(server, `update entries set seller_id = $1 where conversation_id = $2 and author_kind = 'customer'`, [
    sellerId,
    conversationId,
  ])
  expect((await seeAtDesk(conversationId, file!.id, seller)).status).toBe(200)
})

test('what is too large, of no use or no form at all is refused with a code, and the server goes on', async () => {
  const access = await openStranger(server)
  const path = `/api/chat/conversations/${access.conversationId}/files`
  const authorization = `Bearer ${access.token}`
  expect((await post(access, new Uint8Array(testFileLimitBytes + 1))).code).toBe('FILE_TOO_LARGE')
  expect((await post(access, new TextEncoder().encode('<svg onload=alert(1)>'), 'a.jpg')).code).toBe(
    'FILE_TYPE_REFUSED',
  )
  expect((await post(access, photo.slice(0, 100))).code).toBe('FILE_UNREADABLE')
  const odd = 'multipart/form-data; boundary=edge'
  const texts: readonly (readonly [string, string, string])[] = [
    [odd, '', 'INVALID_REQUEST'],
    [
      odd,
      '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nbreaks off',
      'INVALID_REQUEST',
    ],
    [odd, '--edge\r\ncontent-disposition: form-data; name="file"\r\n\r\nno file\r\n--edge--', 'INVALID_REQUEST'],
    ['multipart/form-data', 'x', 'INVALID_REQUEST'],
    ['application/json', '{}', 'UNSUPPORTED_MEDIA_TYPE'],
  ]
  for (const [type, body, code] of texts)
    expect([body, (await postTo(path, { authorization, 'content-type': type }, body)).code]).toEqual([body, code])
  expect((await post(access)).status).toBe(200)
  expect(server.failures).toEqual([])
})

test('a conversation posts so many files a minute, and says how many files a message may carry', async () => {
  const slow = await startTestServer({ filesPerMinute: 2 })
  const access = await openStranger(slow)
  const path = `${slow.base}/api/chat/conversations/${access.conversationId}/files`
  const headers = { authorization: `Bearer ${access.token}` }
  const statuses: number[] = []
  for (let at = 0; at < 3; at += 1)
    statuses.push((await fetch(path, { method: 'POST', headers, body: form(photo, 'a.jpg') })).status)
  expect(statuses).toEqual([200, 200, 429])
  const parts = Array.from({ length: 6 }, () => ({ type: 'attachment', fileId: slow.ids.next() }))
  const many = await slow.ask('POST', path.replace(slow.base, '').replace('files', 'messages'), {
    token: access.token,
    body: { clientMessageId: slow.ids.next(), parts },
  })
  expect(codeOf(many)).toBe('INVALID_REQUEST')
  await slow.close()
})

test('a conversation holds only so many files', async () => {
  const access = await openStranger(server)
  await asOwner(
    server,
    `insert into files (tenant_id, id, conversation_id, uploader_kind, uploader_id, name, media_type, bytes, sha256, created_at)
     select tenant_id, gen_random_uuid(), id, 'customer', customer_id, 'a.jpg', 'image/jpeg', 1, '', now() from conversations, generate_series(1, 60) where id = $1`,
    [access.conversationId],
  )
  expect((await post(access)).code).toBe('TOO_MANY_FILES')
})

test('what nobody sent within a day is swept away, and what was sent stays', async () => {
  const access = await openStranger(server)
  const [sent, unsent] = [(await post(access)).file!, (await post(access)).file!]
  await say(access, sent.id)
  await asOwner(server, `update files set created_at = now() - interval '26 hours' where id = any($1)`, [
    [sent.id, unsent.id],
  ])
  expect(codeOf(await say(access, unsent.id))).toBe('NOT_FOUND')
  await server.files.sweep()
  expect([server.files.kept.has(sent.id), server.files.kept.has(unsent.id)]).toEqual([true, false])
  expect((await see(access, sent.id)).status).toBe(200)
  expect(codeOf(await see(access, unsent.id))).toBe('NOT_FOUND')
})
