import type { FastifyPluginAsync } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AuditPage } from '@celadon/contract'
import { listAudit, recordAudit, verifyAudit } from '#platform/audit'
import { describeOperation } from './index.ts'
import { auditRows } from './audit-rows.spec.ts'
import { listOperations, type Operation } from './role-matrix-operations.spec.ts'
import { askCell, createScene } from './role-matrix-run.spec.ts'
import { operationRows } from './role-matrix-rows.spec.ts'
import { asOwner, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let scene: Awaited<ReturnType<typeof createScene>>
beforeAll(async () => {
  server = await startTestServer()
  scene = await createScene(server)
})
afterAll(() => server.close())

const changing = (at: TestServer): Operation[] =>
  listOperations(at).filter(({ method, path }) => method !== 'GET' && path.startsWith('/api/desk/'))

test('every operation of the desk that changes something has its row, and no row is left over', () => {
  expect(Object.keys(auditRows).sort()).toEqual(
    changing(server)
      .map(({ id }) => id)
      .sort(),
  )
})

test('what an operation does is in the audit, by whom, and a refusal is not', { timeout: 120_000 }, async () => {
  const { tenantId, adminId } = server.tenant
  const listActs = async () =>
    (await server.database.withTenant({ tenantId }, (tx) => listAudit(tx, { limit: 5 }))).map(
      ({ number, act, byId }) => ({
        number,
        act,
        byId,
      }),
    )
  const faults = []
  for (const operation of changing(server)) {
    const row = auditRows[operation.id]!
    if ('act' in row && row.elsewhere !== undefined) continue
    const matrix = operationRows[operation.id]!
    const last = (await listActs())[0]?.number ?? 0
    const refused = await askCell(scene, operation, matrix, { person: 'anonymous', object: 'own', expected: '' })
    const done = await askCell(scene, operation, matrix, { person: 'admin', object: 'own', expected: 'ok' })
    const added = (await listActs()).filter(({ number }) => number > last)
    const wanted = 'act' in row ? [{ act: row.act, byId: adminId }] : []
    const found = added.map(({ act, byId }) => ({ act, byId }))
    const isRight = refused.status >= 400 && (done.status < 300 || wanted.length === 0)
    if (!isRight || JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push({ operation: operation.id, refused: refused.status, done: done.text, found, wanted })
  }
  expect(faults).toEqual([])
  expect((await verifyAudit({ database: server.database, key: new Uint8Array(32) }, { tenantId })).faults).toEqual([])
})

test('broken variant: an operation that nobody wrote a row for is found', async () => {
  const route: FastifyPluginAsync = async (app) => {
    app.post(
      '/api/desk/new',
      { schema: describeOperation('somethingNew', 'desk cookie', { zh: '新', en: 'New' }) },
      async () => null,
    )
  }
  const other = await startTestServer({ plugins: [route] })
  expect(changing(other).filter(({ id }) => !auditRows[id])).toMatchObject([{ id: 'somethingNew' }])
  await other.close()
})

test('what ids and words of the entries mean is told beside them, in both languages', async () => {
  const { tenantId, sellerId } = server.tenant
  const about = { kind: 'exception', id: server.ids.next() }
  const details = { clause: 'return-window', sellerId }
  await server.database.withTenant({ tenantId }, (tx) =>
    recordAudit(tx, { tenantId, at: new Date().toISOString(), by: null, act: 'exception.added', about, details }),
  )
  const headers = { cookie: scene.cast.admin.cookie! }
  const { names } = (await server.ask('GET', '/api/desk/audit', { headers })).body as AuditPage
  expect(names[sellerId]).toEqual({ zh: '山月茶铺', en: 'Shanyue Tea' })
  expect(names['return-window']).toEqual({ zh: expect.any(String), en: expect.any(String) })
})

test('an admin reads it with names, filtered, and takes it out as a file that says so itself', async () => {
  const headers = { cookie: scene.cast.admin.cookie!, origin: 'http://celadon.test' }
  const page = (await server.ask('GET', '/api/desk/audit?act=cap.set', { headers })).body as {
    entries: { by: { name: string }; act: string; about: { kind: string } }[]
    end: { number: number; hash: string }
  }
  expect(page.entries[0]).toMatchObject({ by: { name: 'admin' }, act: 'cap.set', about: { kind: 'role', id: 'agent' } })
  const file = await server.ask('POST', '/api/desk/audit/export', { headers, body: {} })
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const [head, newest] = file.text.replace('\ufeff', '').split('\r\n')
  expect(head).toBe('number,at,by,by_id,act,about,about_id,about_name,details,previous_hash,hash')
  expect(newest).toContain(`${page.end.number + 1},`)
  expect(newest).toContain('audit.exported')
  const verify = async (kept: object[]) =>
    (await server.ask('POST', '/api/desk/audit/verify', { headers, body: { kept } })).body
  expect(await verify([page.end])).toMatchObject({ end: { number: page.end.number + 1 }, faults: [] })
  await asOwner(server, `update audit_entries set act = 'nothing.at-all', details = 'no json' where number = 1`)
  expect(await verify([])).toMatchObject({ faults: [{ kind: 'content', number: 1 }] })
  // What somebody wrote in its place is shown as it is.
  const first = (await server.ask('GET', '/api/desk/audit?before=2', { headers })).body
  expect(first).toMatchObject({ entries: [{ number: 1, act: 'nothing.at-all', details: {} }] })
})
