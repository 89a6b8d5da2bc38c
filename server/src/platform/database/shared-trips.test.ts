import { sql } from 'kysely'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { openDatabase, type TenantTransaction } from './database.ts'
import { carryShared } from './shared-trips.ts'
import { carryAlone, makeTrip, type CarryOut } from './trips.ts'
import { withOwner } from './with-owner.ts'

let area: TestDatabase
let tenant: TestTenant
let other: TestTenant
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const trip = <T>({ tenantId }: TestTenant, about: string, work: (tx: TenantTransaction) => Promise<T>) =>
  area.database.inSharedTrip({ tenantId }, about, work)
const transactionOf = async (tx: TenantTransaction) =>
  (await sql<{ id: string; at: string }>`select pg_current_xact_id()::text as id, clock_timestamp() as at`.execute(tx))
    .rows[0]!
const rename = (tx: TenantTransaction, name: string) =>
  tx
    .updateTable('tenants')
    .set({ name: JSON.stringify({ zh: name, en: name }) })
    .execute()
const nameOf = (of: TestTenant) =>
  trip(of, 'a', async (tx) => (await tx.selectFrom('tenants').select('name').executeTakeFirstOrThrow()).name.en)

describe('trips that begin together', () => {
  test('are one transaction, in the order of what they are about; one that begins later is another', async () => {
    const [third, first, second] = await Promise.all(['c', 'a', 'b'].map((about) => trip(tenant, about, transactionOf)))
    const later = await trip(tenant, 'a', transactionOf)
    expect(new Set([first!.id, second!.id, third!.id]).size).toBe(1)
    expect([third!.at, first!.at, second!.at].toSorted()).toEqual([first!.at, second!.at, third!.at])
    expect(later.id).not.toBe(first!.id)
  })

  test('see each their own tenant only, and leave none on their connection', async () => {
    const all = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        const of = at % 3 === 0 ? tenant : other
        const seen = await trip(of, `${at % 7}`, (tx) => tx.selectFrom('tenants').select('id').execute())
        return seen.length === 1 && seen[0]!.id === of.tenantId
      }),
    )
    expect(all).not.toContain(false)
    const pool = new Pool({ ...area.ownerAddress, max: 1, options: '-c role=celadon_app' })
    const see = (carry: CarryOut, text: string) =>
      makeTrip(carry, { text, values: [] }, (through) => through.query({ text: 'select id from tenants', values: [] }))
    const scoped = (isLocal: boolean) => `select set_config('app.tenant', '${tenant.tenantId}', ${isLocal})`
    const shared = carryShared(pool)
    await Promise.all([see(shared('a'), scoped(true)), see(shared('b'), scoped(true))])
    expect((await see(carryAlone(pool), 'select 1')).rows).toEqual([])
    // Scoped for the connection instead, the tenant would stay.
    await see(shared('a'), scoped(false))
    expect((await see(carryAlone(pool), 'select 1')).rows).toHaveLength(1)
    await pool.end()
  })

  test('are saved all the same when one of them fails, which alone hears of it', async () => {
    const failing = trip(tenant, 'b', (tx) => Promise.all([rename(tx, 'Bad'), sql`select 1 / 0`.execute(tx)]))
    const kept = Promise.all([
      trip(tenant, 'a', (tx) => rename(tx, 'Kept')),
      trip(other, 'c', (tx) => rename(tx, 'Too')),
    ])
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    await kept
    expect([await nameOf(tenant), await nameOf(other)]).toEqual(['Kept', 'Too'])
  })

  test('do their statements once, also when they were carried out twice', async () => {
    const count = (tx: TenantTransaction) =>
      sql`update tenants set minutes_per_place = minutes_per_place + 1`.execute(tx)
    const read = async () =>
      (
        await trip(tenant, 'a', (tx) =>
          tx.selectFrom('tenants').select('minutes_per_place as n').executeTakeFirstOrThrow(),
        )
      ).n
    const before = await read()
    await Promise.all([
      trip(tenant, 'a', count),
      trip(tenant, 'b', (tx) => sql`select 1 / 0`.execute(tx)).catch(() => {}),
      trip(tenant, 'c', count),
    ])
    expect(await read()).toBe(before + 2)
  })

  test('of whose connection PostgreSQL ends are all told so', async () => {
    const alone = openDatabase(area.ownerAddress, { onLostConnection: () => {} })
    const pidOf = sql<{ pid: number }>`select pg_backend_pid() as pid`
    const [{ pid }] = (await alone.inSharedTrip(tenant, 'a', (tx) => pidOf.execute(tx))).rows as [{ pid: number }]
    const cutOff = ['a', 'b'].map((about) =>
      alone.inSharedTrip(tenant, about, (tx) => sql`select pg_sleep(20)`.execute(tx)),
    )
    const ended = Promise.all(cutOff.map((each) => expect(each).rejects.toThrow()))
    await withOwner(area.ownerAddress, (owner) => owner.query('select pg_terminate_backend($1, 5000)', [pid]))
    await ended
    expect(await alone.inSharedTrip(tenant, 'a', (tx) => pidOf.execute(tx))).toMatchObject({ rows: [{}] })
    await alone.close()
  })
})
