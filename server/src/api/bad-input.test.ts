import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { problemSchema } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  codeOf,
  openSocket,
  openStranger,
  publicUrl,
  startTestServer,
  type Asked,
  type TestServer,
} from './test-server.spec.ts'

let server: TestServer
let token: string
let home: string
beforeAll(async () => {
  server = await startTestServer()
  const access = await openStranger(server)
  token = access.token
  home = `/api/chat/conversations/${access.conversationId}`
})
afterAll(() => server.close())

const expectProblem = (asked: Asked, status: number, code: string): void => {
  expect([asked.status, codeOf(asked)]).toEqual([status, code])
  expect(asked.headers.get('content-type')).toContain('application/problem+json')
  expect(problemSchema.parse(asked.body).traceId).toMatch(/^[0-9a-f-]{36}$/)
}
const post = (raw: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) =>
  server.ask('POST', `${home}/messages`, { raw, token, ...(headers ? { headers } : {}) })
const message = (parts: unknown, clientMessageId: unknown = server.ids.next()) =>
  JSON.stringify({ clientMessageId, parts })

test('every refusal is a problem with code and trace id', async () => {
  expectProblem(await post('{"clientMessageId":'), 400, 'MALFORMED_JSON')
  expectProblem(await post(new Uint8Array([0x22, 0xff, 0x22])), 400, 'MALFORMED_JSON')
  expectProblem(await post(''), 400, 'MALFORMED_JSON')
  expectProblem(await post('null'), 400, 'INVALID_REQUEST')
  expectProblem(await post(message([])), 400, 'INVALID_REQUEST')
  expectProblem(await post(message([{ type: 'text', text: 'x' }], 'short')), 400, 'INVALID_REQUEST')
  expectProblem(await post(message([{ type: 'card', card: {} }])), 400, 'INVALID_REQUEST')
  expectProblem(await post(message([{ type: 'text', text: 'x'.repeat(4001) }])), 413, 'TOO_LARGE')
  expectProblem(await post(message([{ type: 'text', text: 'x'.repeat(70_000) }])), 413, 'TOO_LARGE')
  expectProblem(
    await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  )
  expectProblem(await server.ask('PUT', `${home}/messages`, { raw: '{}', token }), 405, 'METHOD_NOT_ALLOWED')
  expectProblem(await server.ask('GET', '/api/nothing'), 404, 'NOT_FOUND')
  expectProblem(await server.ask('GET', '/api/chat/conversations/%E0%A4%A'), 404, 'NOT_FOUND')
  expectProblem(await server.ask('GET', `/api/chat/conversations/${'x'.repeat(300)}`, { token }), 404, 'NOT_FOUND')
  expectProblem(await server.ask('GET', `${home}?limit=0`, { token }), 400, 'INVALID_REQUEST')
  expectProblem(await server.ask('GET', `${home}?after=99999999999`, { token }), 400, 'INVALID_REQUEST')
  expectProblem(
    await server.ask('POST', '/api/chat/access', { body: { inboxKey: 'a\u0000b', language: 'en' } }),
    400,
    'INVALID_REQUEST',
  )
  expectProblem(
    await server.ask('POST', '/api/chat/access', { body: { inboxKey: 'none', language: 'en' } }),
    404,
    'INBOX_NOT_FOUND',
  )
  expectProblem(await server.ask('GET', '/widget/../secret.txt'), 404, 'NOT_FOUND')
  expectProblem(await server.ask('GET', '/widget/..%2fsecret.txt'), 404, 'NOT_FOUND')
  expectProblem(await server.ask('GET', '/console/..%2fsecret.txt'), 404, 'NOT_FOUND')
  const allowed = await server.ask('DELETE', `${home}/messages`, { token })
  expect([allowed.status, allowed.headers.get('allow')]).toEqual([405, 'OPTIONS, POST'])
})

test('a refusal is in the caller’s language', async () => {
  const asked = await server.ask('GET', home, { headers: { 'accept-language': 'fr, zh-CN;q=0.8, en;q=0.2' } })
  expect(asked.body).toMatchObject({ detail: '请先登录。', title: 'Sign in first.' })
})

test('bytes that are no HTTP, and headers without end, are answered and let go', async () => {
  const say = (words: string): Promise<string> =>
    new Promise((resolve) => {
      const { port, hostname } = new URL(server.base)
      const socket = connect(Number(port), hostname, () => socket.write(words))
      let heard = ''
      socket.on('data', (bytes) => (heard += bytes.toString()))
      socket.on('close', () => resolve(heard))
      socket.on('error', () => {})
    })
  expect(await say('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*\r\ncontent-type: application\/problem\+json/)
  expect(await say(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`)).toContain('TOO_LARGE')
})

test('bad frames are refused one by one; too large ones end the socket', async () => {
  const open = async () => {
    const socket = await openSocket(server, '/api/chat/socket', { origin: publicUrl })
    socket.send({ type: 'hello', token, after: 0, language: 'zh' })
    await socket.next('welcome')
    return socket
  }
  const socket = await open()
  const frames: [string | Buffer, string][] = [
    ['{', 'MALFORMED_JSON'],
    [Buffer.from([1, 2, 3]), 'INVALID_REQUEST'],
    ['null', 'INVALID_REQUEST'],
    ['[]', 'INVALID_REQUEST'],
    ['{"type":"nothing"}', 'INVALID_REQUEST'],
    ['{"type":"hello","token":"x","after":0}', 'INVALID_REQUEST'],
    ['{"type":"read","seq":-1}', 'INVALID_REQUEST'],
    [
      `{"type":"message","clientMessageId":"message-1","parts":[{"type":"text","text":"${'x'.repeat(4001)}"}]}`,
      'TOO_LARGE',
    ],
    ['['.repeat(50_000), 'MALFORMED_JSON'],
  ]
  for (const [frame, code] of frames) {
    socket.sendRaw(frame)
    expect(await socket.next('error')).toMatchObject({
      code,
      detail: expect.stringMatching(/\p{Script=Han}/u) as string,
    })
  }
  socket.send({ type: 'ping' })
  await socket.next('pong')
  socket.sendRaw('x'.repeat(70_000))
  expect(await socket.closed).toBe(1009)
  const early = await openSocket(server, '/api/chat/socket', { origin: publicUrl })
  early.send({ type: 'hello', token, after: 9_000_000_000_000 })
  expect(await early.next('error')).toMatchObject({ code: 'INVALID_REQUEST' })
  early.close()
  await expect(openSocket(server, '/api/elsewhere', { origin: publicUrl })).rejects.toThrow('NOT_FOUND')
})

test('whoever asks too fast is told how long to wait, and can still ask for a person', async () => {
  const strict = await startTestServer({ limits: { actsPerMinute: 20 } })
  const access = await openStranger(strict)
  const at = `/api/chat/conversations/${access.conversationId}`
  const say = () =>
    strict.ask('POST', `${at}/messages`, { raw: message([{ type: 'text', text: 'hello' }]), token: access.token })
  const answers = await Promise.all(Array.from({ length: 40 }, say))
  const refused = answers.filter(({ status }) => status !== 200)
  expect(refused.length).toBeGreaterThan(0)
  expectProblem(refused[0]!, 429, 'RATE_LIMITED')
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
  const body = { clientMessageId: 'wish-0001' }
  expect((await strict.ask('POST', `${at}/person`, { body, token: access.token })).status).toBe(200)
  const socket = await openSocket(strict, '/api/chat/socket', { origin: publicUrl })
  socket.send({ type: 'hello', token: access.token, after: 0 })
  await socket.next('welcome')
  for (let i = 0; i < 40; i += 1)
    socket.send({ type: 'message', clientMessageId: `message-${i}`, parts: [{ type: 'text', text: 'hello' }] })
  expect(await socket.next('error')).toMatchObject({
    code: 'RATE_LIMITED',
    clientMessageId: expect.stringMatching(/^message-/) as string,
  })
  expect(await socket.closed).toBe(1013)
  await strict.close()
})

const laboratory = process.env['CELADON_LAB_DATA']
const safety = laboratory && join(laboratory, 'safety')
const hasCorpus = safety !== undefined && existsSync(safety)
if (!hasCorpus) console.warn('Skipped: naughty strings and JSON parsing cases (set CELADON_LAB_DATA).')

test.skipIf(!hasCorpus)(
  'naughty strings are stored or refused, never a failure, and normal words pass beside them',
  { timeout: 120_000 },
  async () => {
    const strings = JSON.parse(readFileSync(join(safety!, 'naughty-strings.json'), 'utf8')) as string[]
    const access = await openStranger(server)
    const at = `/api/chat/conversations/${access.conversationId}`
    const places = strings.flatMap((text) => [
      { path: `${at}/messages`, body: { clientMessageId: server.ids.next(), parts: [{ type: 'text', text }] } },
      {
        path: `${at}/messages`,
        body: {
          clientMessageId: server.ids.next(),
          parts: [{ type: 'form-answer', formId: text, values: { [text]: text } }],
        },
      },
      { path: `${at}/identity`, body: { shopToken: text } },
      { path: '/api/chat/resume', body: { linkToken: text } },
      { path: '/api/chat/access', body: { inboxKey: text, language: text } },
      {
        path: `/api/chat/conversations/${encodeURIComponent(text)}/messages`,
        body: { clientMessageId: text, parts: text },
      },
    ])
    const failed: unknown[] = []
    for (const { path, body } of places) {
      const asked = await server.ask('POST', path, { body, token: access.token })
      if (asked.status >= 500 || (asked.status >= 400 && !codeOf(asked))) failed.push([path, body, asked.text])
    }
    expect(failed).toEqual([])
    expect(server.failures).toEqual([])
  },
)

test.skipIf(!hasCorpus)('JSON is read as the parsing cases say', async () => {
  const folder = join(safety!, 'json-parsing')
  const wrong: string[] = []
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  )) {
    const asked = await post(new Uint8Array(readFileSync(join(folder, name))))
    const isMalformed = codeOf(asked) === 'MALFORMED_JSON'
    const kind = name.split('/').at(-1)!.slice(0, 2)
    if (asked.status >= 500 || (kind === 'y_' && isMalformed) || (kind === 'n_' && codeOf(asked) === 'INVALID_REQUEST'))
      wrong.push(`${name} ${asked.status} ${codeOf(asked)}`)
  }
  expect(wrong).toEqual([])
})
