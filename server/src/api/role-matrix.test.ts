import { chatClientFrameSchema, deskClientFrameSchema, type DeskSnapshot, type Worklist } from '@celadon/contract'
import type { FastifyPluginAsync } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readChatToken } from '#people'
import type { Turns } from '#turn'
import { describeOperation } from './index.ts'
import { chatFrameRows, deskFrameRows, operationRows } from './role-matrix-rows.spec.ts'
import { listOperations } from './role-matrix-operations.spec.ts'
import { createScene, runChatFrame, runDeskFrame, runOperation } from './role-matrix-run.spec.ts'
import { gates } from './role-matrix-own.spec.ts'
import { asOwner, openStranger, secret, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let scene: Awaited<ReturnType<typeof createScene>>
beforeAll(async () => {
  server = await startTestServer()
  scene = await createScene(server)
})
afterAll(() => server.close())

const withoutRow = (at: TestServer): string[] => listOperations(at).flatMap(({ id }) => (operationRows[id] ? [] : [id]))
const framesOf = (schema: { options: readonly { shape: { type: { value: string } } }[] }): string[] =>
  schema.options.map((option) => option.shape.type.value)

test('every operation and every frame has a row, and no row is left over', () => {
  expect(withoutRow(server)).toEqual([])
  expect(Object.keys(operationRows).sort()).toEqual(
    listOperations(server)
      .map(({ id }) => id)
      .sort(),
  )
  expect(Object.keys(chatFrameRows).sort()).toEqual(framesOf(chatClientFrameSchema).sort())
  expect(Object.keys(deskFrameRows).sort()).toEqual(framesOf(deskClientFrameSchema).sort())
})

test('what names one conversation is asked for one’s own, another’s and none', () => {
  const named = listOperations(server).filter(({ path }) => path.includes('{id}'))
  expect(named.length).toBeGreaterThan(10)
  for (const { id } of named)
    expect(Object.keys(operationRows[id]!.cells)).toEqual(expect.arrayContaining(['foreign', 'missing']))
})

test('every operation answers everybody as its row says', { timeout: 240_000 }, async () => {
  const faults = []
  for (const operation of listOperations(server))
    faults.push(...(await runOperation(scene, operation, operationRows[operation.id]!)))
  expect(faults).toEqual([])
})

test('every frame is heard or refused as its row says', { timeout: 120_000 }, async () => {
  const faults = []
  for (const [type, row] of Object.entries(chatFrameRows)) faults.push(...(await runChatFrame(scene, type, row)))
  for (const [type, row] of Object.entries(deskFrameRows)) faults.push(...(await runDeskFrame(scene, type, row)))
  expect(faults).toEqual([])
})

test('lists, counts and targets hold nothing foreign', async () => {
  const foreign = await openStranger(server, server.otherTenant)
  await server.sound.chat.askForPerson({
    tenantId: server.otherTenant.tenantId,
    conversationId: foreign.conversationId,
    customerId: foreign.customer.id,
    clientMessageId: 'wish-0001',
  })
  const listAs = async (person: 'admin' | 'otherTenantAdmin' | 'sellerMember') => {
    const headers = { cookie: scene.cast[person].cookie! }
    return (await server.ask('GET', '/api/desk/conversations?view=queue', { headers })).body as Worklist
  }
  expect((await listAs('otherTenantAdmin')).items.map((item) => item.id)).toContain(foreign.conversationId)
  for (const person of ['admin', 'sellerMember'] as const) {
    const { items } = await listAs(person)
    expect(items.map((item) => item.id)).not.toContain(foreign.conversationId)
  }
  const targets = await server.ask('GET', '/api/desk/transfer-targets', {
    headers: { cookie: scene.cast.admin.cookie! },
  })
  expect(targets.text).toContain(server.tenant.agentId)
  expect(targets.text).not.toContain(server.otherTenant.agentId)
})

test('broken variant: an operation without a row is found', async () => {
  const route: FastifyPluginAsync = async (app) => {
    app.get(
      '/api/desk/new',
      { schema: describeOperation('somethingNew', 'desk cookie', { zh: '新', en: 'New' }) },
      async () => null,
    )
  }
  const other = await startTestServer({ plugins: [route] })
  expect(withoutRow(other)).toEqual(['somethingNew'])
  await other.close()
})

test('every operation and every frame of the desk says what it asks of a role', () => {
  const ofDesk = listOperations(server).filter(({ path }) => path.startsWith('/api/desk'))
  const frames = Object.keys(deskFrameRows).map((type) => `desk socket: ${type}`)
  const missing = [...ofDesk.map(({ id }) => id), ...frames].filter((id) => gates[id] === undefined)
  expect(missing).toEqual([])
})

test('broken variant: a role of the workspace’s own that counts as the one it was made from', async () => {
  const broken = await startTestServer()
  const cast = await createScene(broken)
  await asOwner(broken, `update members set own_role_id = null where id = $1`, [cast.cast.fewOwn.memberId])
  const audit = listOperations(broken).find(({ id }) => id === 'listAudit')!
  expect(await runOperation(cast, audit, operationRows['listAudit']!)).toContainEqual(
    expect.objectContaining({ person: 'fewOwn', expected: 'FORBIDDEN', found: 'ok' }),
  )
  await broken.close()
})

/** Reads whatever conversation is named, of whichever tenant, and a seller's member without the seller's filter. */
const dropTenant = (turns: Turns, at: () => TestServer): Turns => ({
  ...turns,
  desk: {
    ...turns.desk,
    loadOversight: (wanted) => turns.desk.loadOversight({ ...wanted, sellerId: undefined }),
    load: async (wanted): Promise<DeskSnapshot> => {
      const found = await at().database.withDispatcher((tx) =>
        sql<{ tenant_id: string }>`select tenant_id from conversations where id = ${wanted.conversationId}`.execute(tx),
      )
      return turns.desk.load({ ...wanted, tenantId: found.rows[0]?.tenant_id ?? wanted.tenantId, sellerId: undefined })
    },
  },
})

test(
  'broken variants: a missing tenant filter, and a token taken for any conversation, fail the matrix',
  { timeout: 120_000 },
  async () => {
    const anyConversation: FastifyPluginAsyncZod = async (app) => {
      const schema = {
        ...describeOperation('loadChat', 'chat token', { zh: '坏', en: 'Broken' }),
        params: z.object({ id: z.string() }),
      }
      app.get('/api/broken/:id', { schema }, async (request) => {
        const claims = await readChatToken(request.headers.authorization?.slice(7) ?? '', secret, new Date())
        const owners = await broken.database.withTenant(claims, (tx) =>
          sql<{ customer_id: string }>`select customer_id from conversations where id = ${request.params.id}`.execute(
            tx,
          ),
        )
        const customerId = owners.rows[0]?.customer_id ?? claims.customerId
        return broken.sound.chat.load({ ...claims, conversationId: request.params.id, customerId })
      })
    }
    const broken: TestServer = await startTestServer({
      plugins: [anyConversation],
      breakTurns: (turns) => dropTenant(turns, () => broken),
    })
    const cast = await createScene(broken)
    const operations = listOperations(broken)
    const run = (path: string) => {
      const operation = operations.find((one) => one.method === 'GET' && one.path === path)!
      return runOperation(cast, operation, operationRows[operation.id]!)
    }
    const ofDesk = await run('/api/desk/conversations/{id}')
    expect(ofDesk).toContainEqual(
      expect.objectContaining({ person: 'agent', object: 'foreign', expected: 'NOT_FOUND', found: 'ok' }),
    )
    expect(ofDesk).toContainEqual(expect.objectContaining({ person: 'sellerMember', object: 'foreign', found: 'ok' }))
    expect(await run('/api/desk/conversations/{id}/oversight')).toContainEqual(
      expect.objectContaining({ person: 'sellerMember', object: 'foreign', found: 'ok' }),
    )
    expect(await run('/api/broken/{id}')).toContainEqual(
      expect.objectContaining({ person: 'otherBuyer', object: 'foreign', found: 'ok' }),
    )
    const watched = await runDeskFrame(cast, 'watch', deskFrameRows['watch']!)
    expect(watched).toContainEqual(expect.objectContaining({ person: 'admin', object: 'foreign', found: 'ok' }))
    await broken.close()
  },
)
