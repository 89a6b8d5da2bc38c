import type { InboxList } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { createAppearance } from '#tenancy/inboxes'
import { asOwner, codeOf, publicUrl, signIn, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await startTestServer()
  cookie = await signIn(server, server.tenant.adminId)
})
afterAll(() => server.close())

const list = async () =>
  ((await server.ask('GET', '/api/desk/inboxes', { headers: { cookie } })).body as InboxList).inboxes[0]!
const save = async (part: object) => {
  const { revision } = await list()
  const body = {
    name: { zh: '网页', en: 'Web' },
    allowedOrigins: ['http://shop.test'],
    accent: null,
    revision,
    ...part,
  }
  const headers = { cookie, origin: publicUrl }
  return server.ask('PUT', `/api/desk/inboxes/${server.tenant.inboxId}`, { headers, body })
}
const style = (key: string, referer?: string) =>
  server.ask('GET', `/widget/appearance.css?inbox=${key}`, { headers: referer === undefined ? {} : { referer } })

test('a colour that can be read is worn at once, light and dark; one that cannot is refused', async () => {
  const { inboxKey } = server.tenant
  expect(await style(inboxKey)).toMatchObject({ status: 200, text: '' })
  expect((await save({ accent: '#0B57D0' })).status).toBe(204)
  const worn = await style(inboxKey)
  expect(worn.text).toMatch(/^:root,:host\{--accent:light-dark\(#0b57d0,#[0-9a-f]{6}\)\}\n$/)
  expect(worn.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(worn.headers.get('access-control-allow-origin')).toBe('*')
  expect(codeOf(await save({ accent: '#ffd400' }))).toBe('COLOUR_TOO_PALE')
  for (const accent of ['red', '#12345', '#0b57d0;}body{display:none', 'url(http://evil.test)'])
    expect(codeOf(await save({ accent }))).toBe('INVALID_REQUEST')
  expect((await list()).accent).toBe('#0b57d0')
  expect((await save({})).status).toBe(204)
  expect((await style(inboxKey)).text).toBe('')
  expect((await style('nobodys')).text).toBe('')
})

test('of two who save, the second is told what the first one saved, and nothing of theirs is', async () => {
  const { revision } = await list()
  expect((await save({ allowedOrigins: ['https://first.test'], revision })).status).toBe(204)
  const late = await save({ allowedOrigins: ['https://second.test'], accent: '#0b57d0', revision })
  expect(codeOf(late)).toBe('CHANGED_MEANWHILE')
  expect((late.body as { reasons: string[] }).reasons).toEqual([
    'The sites that may are now: https://first.test',
    'There is no brand colour now.',
  ])
  expect(await list()).toMatchObject({ allowedOrigins: ['https://first.test'], accent: null, revision: revision + 1 })
  await save({})
})

test('sites are kept as browsers name them, and what is no site is refused', async () => {
  const allowedOrigins = ['https://Shop.example/path?x=1', 'https://shop.example', 'http://商店.example:8080/']
  expect((await save({ allowedOrigins })).status).toBe(204)
  expect((await list()).allowedOrigins).toEqual(['https://shop.example', 'http://xn--czrs0t.example:8080'])
  for (const site of ['shop.example', 'javascript:alert(1)', 'https://', 'https://a b'])
    expect(codeOf(await save({ allowedOrigins: [site] })), site).toBe('INVALID_REQUEST')
  await save({})
})

test('a site that loaded the chat is shown as seen, and of those that may not the newest', async () => {
  const { inboxKey } = server.tenant
  const seen = async () => (await list()).seen.map(({ origin, isAllowed }) => [origin, isAllowed])
  for (const referer of ['http://shop.test/cart?secret=1', 'http://shop.test/', 'not an address', 'ftp://shop.test/'])
    expect((await style(inboxKey, referer)).status).toBe(200)
  await expect.poll(seen).toEqual([['http://shop.test', true]])
  expect(Date.parse((await list()).seen[0]!.at)).toBeGreaterThan(Date.now() - 60_000)
  await style(inboxKey, 'https://other.test/')
  await expect.poll(seen).toContainEqual(['https://other.test', false])
  await style(inboxKey, 'https://third.test/')
  await expect.poll(seen).toHaveLength(2)
  expect(await seen()).toContainEqual(['https://third.test', false])
  // Allowed from now on, it has to be seen again.
  await save({ allowedOrigins: ['http://shop.test', 'https://third.test'] })
  expect(await seen()).toEqual([['http://shop.test', true]])
  expect(JSON.stringify(await asOwner(server, 'select * from inbox_sightings'))).not.toContain('secret')
})

test('however many pages load, a site is written down once in ten seconds, and invented ones not without end', async () => {
  const clock = createManualClock('2026-11-26T08:00:00.000Z')
  let written = 0
  const { withTenant, withDispatcher } = server.database
  const appearance = createAppearance({
    clock,
    database: { withDispatcher, withTenant: async (scope, work) => ((written += 1), withTenant(scope, work)) },
  })
  const note = (origin: string) => appearance.note(server.tenant.inboxKey, origin)
  for (let page = 0; page < 30; page += 1) await note('http://shop.test')
  expect(written).toBe(1)
  clock.advance(10_000)
  await note('http://shop.test')
  expect(written).toBe(2)
  for (let page = 0; page < 1_100; page += 1) await note(`https://invented-${page}.test`)
  expect(written).toBe(22)
})
