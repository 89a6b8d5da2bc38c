import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  asOwner,
  codeOf,
  openStranger,
  publicUrl,
  shopOrigin,
  signIn,
  startTestServer,
  type TestServer,
} from './test-server.spec.ts'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await startTestServer({
    plugins: [async (app) => void app.get('/shop', (_, reply) => reply.type('text/html').send('shop'))],
  })
  cookie = await signIn(server, server.tenant.agentId)
})
afterAll(() => server.close())

const directive = (asked: { headers: Headers }, name: string): string | undefined =>
  asked.headers
    .get('content-security-policy')
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name} `))

test('no page runs or styles what is written into it, and nobody frames it', async () => {
  for (const path of ['/console/', '/shop', '/api/reference', '/api/health', '/nothing']) {
    const page = await server.ask('GET', path)
    expect([
      directive(page, 'default-src'),
      directive(page, 'script-src'),
      directive(page, 'style-src'),
      directive(page, 'frame-ancestors'),
    ]).toEqual(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"])
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  }
})

test('the widget’s frame may be framed by the origins of its inbox only', async () => {
  const framed = await server.ask('GET', `/widget/frame.html?inbox=${server.tenant.inboxKey}`)
  expect(framed.text).toContain('frame')
  expect(directive(framed, 'frame-ancestors')).toBe(`frame-ancestors 'self' ${shopOrigin}`)
  expect(framed.headers.get('x-frame-options')).toBeNull()
  expect(directive(await server.ask('GET', '/widget/frame.html?inbox=none'), 'frame-ancestors')).toBe(
    "frame-ancestors 'self'",
  )
  expect(directive(await server.ask('GET', '/widget/frame.html'), 'frame-ancestors')).toBe("frame-ancestors 'self'")
  // What an inbox holds cannot end the directive and begin another.
  await asOwner(
    server,
    `update inboxes set allowed_origins = '{"http://shop.test","http://x.test; script-src *","*"}' where key = $1`,
    [server.tenant.inboxKey],
  )
  const again = await server.ask('GET', `/widget/frame.html?inbox=${server.tenant.inboxKey}`)
  expect(directive(again, 'frame-ancestors')).toBe(`frame-ancestors 'self' ${shopOrigin}`)
})

test('files with a hash in their name are kept; all others are asked for again', async () => {
  const caching = async (path: string) => (await server.ask('GET', path)).headers.get('cache-control')
  expect(await caching('/widget/assets/frame-2mVPow2k.js')).toBe('public, max-age=31536000, immutable')
  expect(await caching('/console/assets/index-D-y6OmmK.css')).toBe('public, max-age=31536000, immutable')
  for (const path of ['/widget/loader.js', '/widget/frame.html', '/console/', '/console/conversations/1'])
    expect(await caching(path)).toBe('no-cache')
  expect(await caching('/api/health')).toBe('no-store')
  const loader = await server.ask('GET', '/widget/loader.js')
  expect([
    loader.headers.get('cross-origin-resource-policy'),
    loader.headers.get('access-control-allow-origin'),
  ]).toEqual(['cross-origin', '*'])
})

test('a place inside the console is the console; a missing file is not', async () => {
  expect((await server.ask('GET', '/console/conversations/1')).text).toContain('console')
  expect(codeOf(await server.ask('GET', '/console/assets/gone.js'))).toBe('NOT_FOUND')
  expect((await server.ask('GET', '/')).headers.get('location')).toBe('/console/')
})

test('the reference page lists every operation, in the reader’s language', async () => {
  const page = await server.ask('GET', '/api/reference', { headers: { 'accept-language': 'zh' } })
  expect(page.text).toContain('<html lang="zh">')
  const { paths } = server.app.swagger() as { paths: Record<string, object> }
  for (const path of Object.keys(paths)) expect(page.text).toContain(path)
  expect(page.text).not.toMatch(/<script|https?:\/\//)
  const document = (await server.ask('GET', '/api/openapi.json')).body as { openapi: string }
  expect(document.openapi).toBe('3.1.0')
})

test('signing in gives a cookie that scripts cannot read, and nothing else', async () => {
  const self = await server.ask('GET', '/api/desk/self', { headers: { cookie } })
  expect(self.body).toMatchObject({
    memberId: server.tenant.agentId,
    role: 'agent',
    sellerId: null,
    tenant: { id: server.tenant.tenantId },
  })
  const body = { email: `${server.tenant.agentId}@desk.test`, password: 'long enough for anybody' }
  const address = { 'x-forwarded-for': '10.3.0.1' }
  const fine = await server.ask('POST', '/api/auth/sign-in/email', { body, headers: { origin: publicUrl, ...address } })
  expect([fine.status, fine.text]).toEqual([204, ''])
  expect(fine.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/i)
  const wrong = { ...body, password: 'something else' }
  const refused = await server.ask('POST', '/api/auth/sign-in/email', {
    body: wrong,
    headers: { origin: publicUrl, ...address },
  })
  expect([refused.status, codeOf(refused)]).toEqual([401, 'SIGN_IN_REFUSED'])
  const nobody = { email: 'nobody@desk.test', password: 'something else' }
  const unknown = await server.ask('POST', '/api/auth/sign-in/email', {
    body: nobody,
    headers: { origin: publicUrl, ...address },
  })
  expect(codeOf(unknown)).toBe('SIGN_IN_REFUSED')
  const answers = []
  for (let i = 0; i < 6; i += 1)
    answers.push(
      await server.ask('POST', '/api/auth/sign-in/email', { body: wrong, headers: { origin: publicUrl, ...address } }),
    )
  expect(codeOf(answers.at(-1)!)).toBe('RATE_LIMITED')
  expect(answers.at(-1)!.headers.get('retry-after')).not.toBeNull()
})

test('doors of the sign-in library that nobody here needs are shut', async () => {
  for (const path of ['sign-up/email', 'get-session', 'list-sessions', 'update-user', 'delete-user', 'error'])
    expect(
      codeOf(await server.ask('POST', `/api/auth/${path}`, { body: {}, headers: { origin: publicUrl, cookie } })),
    ).toBe('NOT_FOUND')
})

test('a foreign page cannot use the cookie to change anything', async () => {
  const access = await openStranger(server)
  const take = (headers: Record<string, string>) =>
    server.ask('POST', `/api/desk/conversations/${access.conversationId}/take`, {
      body: { epoch: 0 },
      headers: { cookie, ...headers },
    })
  for (const headers of [{}, { origin: 'http://evil.test' }, { origin: shopOrigin }, { origin: 'null' }] as Record<
    string,
    string
  >[])
    expect(codeOf(await take(headers))).toBe('ORIGIN_NOT_ALLOWED')
  for (const path of ['sign-in/email', 'sign-out'])
    expect(
      codeOf(
        await server.ask('POST', `/api/auth/${path}`, { body: {}, headers: { origin: 'http://evil.test', cookie } }),
      ),
    ).toBe('ORIGIN_NOT_ALLOWED')
  expect(codeOf(await take({ origin: server.base }))).not.toBe('ORIGIN_NOT_ALLOWED')
})

test('signing out ends the log-in', async () => {
  const own = await signIn(server, server.tenant.supervisorId)
  expect((await server.ask('GET', '/api/desk/self', { headers: { cookie: own } })).status).toBe(200)
  await server.ask('POST', '/api/auth/sign-out', { body: {}, headers: { cookie: own, origin: publicUrl } })
  expect(codeOf(await server.ask('GET', '/api/desk/self', { headers: { cookie: own } }))).toBe('UNAUTHENTICATED')
})

test('a user who is nobody’s member, or no longer active, is let in nowhere', async () => {
  const own = await signIn(server, server.tenant.adminId)
  await asOwner(server, 'update members set is_active = false where id = $1', [server.tenant.adminId])
  expect(codeOf(await server.ask('GET', '/api/desk/self', { headers: { cookie: own } }))).toBe('FORBIDDEN')
})
