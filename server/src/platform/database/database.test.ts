import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { openDatabase, type TenantTransaction } from './database.ts'
import { withOwner } from './with-owner.ts'

let area: TestDatabase
let tenant: TestTenant
let scope: { tenantId: string }
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  scope = { tenantId: tenant.tenantId }
})
afterAll(() => area.close())

const rename = (tx: TenantTransaction, name: string) => tx.updateTable('tenants').set({ name }).execute()
const nameNow = async (): Promise<unknown> => {
  const rows = await withOwner(area.ownerAddress, (owner) =>
    owner.query('select name from tenants where id = $1', [tenant.tenantId]),
  )
  return (rows as pg.QueryResult<{ name: unknown }>).rows[0]?.name
}

test('what a transaction wrote is saved when it ends', async () => {
  await area.database.withTenant(scope, (tx) => rename(tx, '{"zh":"新","en":"New"}'))
  expect(await nameNow()).toEqual({ zh: '新', en: 'New' })
})

test('a transaction that throws saves nothing, and its error comes out', async () => {
  const before = await nameNow()
  const broken = area.database.withTenant(scope, async (tx) => {
    await rename(tx, '{"zh":"坏","en":"Bad"}')
    throw new Error('stop here')
  })
  await expect(broken).rejects.toThrow('stop here')
  expect(await nameNow()).toEqual(before)
})

test('a statement that failed unnoticed makes the commit an error', async () => {
  const before = await nameNow()
  const swallowing = area.database.withTenant(scope, async (tx) => {
    await rename(tx, '{"zh":"坏","en":"Bad"}')
    await rename(tx, 'not json').catch(() => {})
  })
  await expect(swallowing).rejects.toThrow('nothing was saved')
  expect(await nameNow()).toEqual(before)
})

test('statements of one transaction may be sent together', async () => {
  const counts = await area.database.withTenant(scope, (tx) =>
    Promise.all([1, 2, 3].map(() => tx.selectFrom('members').select('id').execute())),
  )
  expect(counts.map((rows) => rows.length)).toEqual([4, 4, 4])
})

test('the scope of a transaction does not stay on its connection, also when it failed', async () => {
  const single = openDatabase(area.ownerAddress, { appConnections: 1, onLostConnection: () => {} })
  await single.withTenant({ ...scope, sellerId: tenant.sellerId }, (tx) =>
    tx.selectFrom('members').selectAll().execute(),
  )
  await single.withTenant(scope, () => Promise.reject(new Error('stop'))).catch(() => {})
  const { rows } = await single.appPool.query<{ n: number }>('select count(*)::int as n from members')
  expect(rows[0]?.n).toBe(0)
  await single.close()
})

test('instants are ISO 8601 text and whole numbers are numbers', async () => {
  const { created_at: at } = await area.database.withTenant(scope, (tx) =>
    tx.selectFrom('customers').select('created_at').executeTakeFirstOrThrow(),
  )
  expect(at).toBe('2026-11-01T00:00:00.000Z')
  const { rows } = await area.database.appPool.query<{ n: unknown }>('select 12345678901::bigint as n')
  expect(rows[0]?.n).toBe(12_345_678_901)
})

test('connections that PostgreSQL ended are replaced, idle ones with a word to the log', async () => {
  let lost = 0
  const single = openDatabase(area.ownerAddress, { appConnections: 1, onLostConnection: () => (lost += 1) })
  const findPid = async (): Promise<number> =>
    (await single.appPool.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid
  const end = (pid: number) =>
    withOwner(area.ownerAddress, (owner) => owner.query('select pg_terminate_backend($1, 5000)', [pid]))
  await end(await findPid())
  await expect.poll(() => lost).toBe(1)
  const cutOff = single.withTenant(scope, async (tx) => {
    await end(await findServing(tx))
    return tx.selectFrom('members').selectAll().execute()
  })
  await expect(cutOff).rejects.toThrow()
  expect(await single.withTenant(scope, (tx) => tx.selectFrom('members').select('id').execute())).toHaveLength(4)
  await single.close()
})

test('work that lost a race is done once more, and sees what the winner wrote', async () => {
  const mail = { key: 'once', recipient: 'a@shop.test', subject: '', body: '', state: 'pending', attempts: 0 } as const
  const at = '2026-11-01T00:00:00.000Z'
  const queue = (tx: TenantTransaction, id: string) =>
    tx
      .insertInto('outgoing_mails')
      .values({ tenant_id: tenant.tenantId, id, ...mail, due_at: at, created_at: at })
      .execute()
  let tries = 0
  const elsewhere = openDatabase(area.ownerAddress, { onLostConnection: () => {} })
  await area.database.withTenant(scope, async (tx) => {
    tries += 1
    const found = await tx.selectFrom('outgoing_mails').select('id').execute()
    // Another writes the same mail between our look and our write.
    if (tries === 1) await elsewhere.withTenant(scope, (winner) => queue(winner, tenant.agentId))
    if (found.length === 0) await queue(tx, tenant.adminId)
  })
  await elsewhere.close()
  expect(tries).toBe(2)
})

const findServing = async (tx: TenantTransaction): Promise<number> => {
  const { pid } = await tx.selectNoFrom(({ fn }) => fn<number>('pg_backend_pid').as('pid')).executeTakeFirstOrThrow()
  return pid
}
