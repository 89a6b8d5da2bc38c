import type { Hours } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, codeOf, publicUrl, signIn, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await startTestServer()
  cookie = await signIn(server, server.tenant.supervisorId)
})
afterAll(() => server.close())

const load = async () => (await server.ask('GET', '/api/desk/hours', { headers: { cookie } })).body as Hours
const save = async (part: object) => {
  const { opensAt: _opensAt, ...kept } = await load()
  return server.ask('PUT', '/api/desk/hours', { headers: { cookie, origin: publicUrl }, body: { ...kept, ...part } })
}

test('hours and holidays are saved by whoever sets routing, and the change stands in the audit', async () => {
  const { revision } = await load()
  const weekly = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }]
  expect((await save({ weekly, holidays: [], timeZone: 'Asia/Shanghai' })).status).toBe(204)
  expect(await load()).toMatchObject({ weekly, timeZone: 'Asia/Shanghai', opensAt: null, revision: revision + 1 })
  expect((await save({ holidays: ['2030-01-02', '2030-01-01', '2030-01-02'] })).status).toBe(204)
  expect((await load()).holidays).toEqual(['2030-01-01', '2030-01-02'])
  const [entry] = await asOwner(
    server,
    `select by_id, details::jsonb ->> 'holidays' as holidays from audit_entries where act = 'hours.saved' order by number desc limit 1`,
    [],
  )
  expect(entry).toEqual({ by_id: server.tenant.supervisorId, holidays: '2030-01-01 2030-01-02' })
  expect(codeOf(await save({ revision }))).toBe('CHANGED_MEANWHILE')
})

test('hours that make no sense are refused', async () => {
  const window = { days: [1], from: '09:00', to: '18:00' }
  for (const part of [
    { timeZone: 'Mars/Olympus' },
    { weekly: [] },
    { weekly: [{ ...window, to: '09:00' }] },
    { weekly: [{ ...window, from: '9' }] },
    { weekly: [{ ...window, days: [8] }] },
    { holidays: ['tomorrow'] },
    { callBackWithinMinutes: 0 },
  ])
    expect(codeOf(await save(part)), JSON.stringify(part)).toBe('INVALID_REQUEST')
})
