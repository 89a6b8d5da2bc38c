import { sql } from 'kysely'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { openDatabase, type TenantTransaction } from './database.ts'
import { prepare } from './prepare.ts'
import { carryAlone, makeTrip } from './trips.ts'
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

const trip = <T>({ tenantId }: TestTenant, work: (tx: TenantTransaction) => Promise<T>) =>
  area.database.inOneTrip({ tenantId }, work)
const rename = (tx: TenantTransaction, name: string) =>
  tx
    .updateTable('tenants')
    .set({ name: JSON.stringify({ zh: name, en: name }) })
    .execute()
const nameOf = async (of: TestTenant) =>
  (await trip(of, (tx) => tx.selectFrom('tenants').select('name').executeTakeFirstOrThrow())).name.en
const seen = (tx: TenantTransaction) => tx.selectFrom('tenants').select('id').execute()

describe('a trip', () => {
  test('saves all that it sent, each statement seeing what those before it did', async () => {
    const [, name] = await trip(tenant, (tx) =>
      Promise.all([rename(tx, 'New'), tx.selectFrom('tenants').select('name').executeTakeFirstOrThrow()]),
    )
    expect(name).toEqual({ name: { zh: 'New', en: 'New' } })
    expect(await nameOf(tenant)).toBe('New')
  })

  test('of which one statement fails saves nothing, and says why', async () => {
    const before = await nameOf(tenant)
    const failing = trip(tenant, (tx) =>
      Promise.all([rename(tx, 'Bad'), sql`select 1 / 0`.execute(tx), rename(tx, 'Worse')]),
    )
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    expect(await nameOf(tenant)).toBe(before)
  })

  test('whose work goes on after a failure is an error all the same', async () => {
    const before = await nameOf(tenant)
    const swallowing = trip(tenant, (tx) =>
      Promise.all([rename(tx, 'Bad'), sql`select 1 / 0`.execute(tx).catch(() => {})]),
    )
    await expect(swallowing).rejects.toThrow()
    expect(await nameOf(tenant)).toBe(before)
  })

  test('whose work failed before it was sent sends nothing', async () => {
    const before = await nameOf(tenant)
    const failing = trip(tenant, async (tx) => {
      rename(tx, 'Bad').catch(() => {})
      throw new Error('stop here')
    })
    await expect(failing).rejects.toThrow('stop here')
    expect(await nameOf(tenant)).toBe(before)
  })

  test('refuses a statement that is sent after it', async () => {
    const late = trip(tenant, async (tx) => {
      await seen(tx)
      return rename(tx, 'Late')
    })
    await expect(late).rejects.toThrow('after its transaction')
  })

  test('knows its tenant among many at once, and leaves none on its connection', async () => {
    const all = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        const of = at % 2 === 0 ? tenant : other
        return (await trip(of, seen)).every(({ id }) => id === of.tenantId)
      }),
    )
    expect(all).not.toContain(false)
  })

  test('leaves no tenant on its connection; one scoped for the connection would', async () => {
    const pool = new Pool({ ...area.ownerAddress, max: 1, options: '-c role=celadon_app' })
    const countTenants = async (isLocal: boolean): Promise<number> => {
      const text = `select set_config('app.tenant', $1, ${isLocal})`
      await makeTrip(carryAlone(pool), { text, values: [tenant.tenantId] }, (through) =>
        through.query({ text: 'select 1', values: [] }),
      )
      const { rows } = await makeTrip(carryAlone(pool), { text: 'select 1', values: [] }, (through) =>
        through.query({ text: 'select id from tenants', values: [] }),
      )
      return rows.length
    }
    expect(await countTenants(true)).toBe(0)
    expect(await countTenants(false)).toBe(1)
    await pool.end()
  })

  test('may forbid itself to write', async () => {
    const before = await nameOf(tenant)
    const writing = trip(tenant, (tx) =>
      Promise.all([sql`set transaction read only`.execute(tx), rename(tx, 'Forbidden')]),
    )
    await expect(writing).rejects.toMatchObject({ code: '25006' })
    expect(await nameOf(tenant)).toBe(before)
    await trip(tenant, (tx) => rename(tx, before))
  })

  test('that lost a race is made once more', async () => {
    let tries = 0
    const [result] = await trip(tenant, async (tx) => {
      tries += 1
      const code = tries === 1 ? '40001' : '00000'
      await sql`do ${sql.raw(`$$ begin if '${code}' <> '00000' then raise exception sqlstate '${code}'; end if; end $$`)}`.execute(
        tx,
      )
      return ['done']
    })
    expect([tries, result]).toEqual([2, 'done'])
  })

  test('has its connection replaced when PostgreSQL ends it', async () => {
    const alone = openDatabase(area.ownerAddress, { onLostConnection: () => {} })
    const pidOf = sql<{ pid: number }>`select pg_backend_pid() as pid`
    const [{ pid }] = (await alone.inOneTrip(tenant, (tx) => pidOf.execute(tx))).rows as [{ pid: number }]
    const cutOff = alone.inOneTrip(tenant, (tx) => sql`select pg_sleep(20)`.execute(tx))
    const ended = expect(cutOff).rejects.toThrow()
    await withOwner(area.ownerAddress, (owner) => owner.query('select pg_terminate_backend($1, 5000)', [pid]))
    await ended
    expect(await alone.inOneTrip(tenant, seen)).toHaveLength(1)
    await alone.close()
  })

  test('knows a statement that failed at first, and one without rows', async () => {
    const divide = (by: number) => trip(tenant, (tx) => sql`select 6 / ${by}::int as n`.execute(tx))
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' })
    expect((await divide(3)).rows).toEqual([{ n: 2 }])
    expect((await divide(2)).rows).toEqual([{ n: 3 }])
    for (const name of ['One', 'Two'])
      expect(await trip(tenant, (tx) => rename(tx, name))).toMatchObject([{ numUpdatedRows: 1n }])
  })
})

test('a value that cannot be read is an error of its trip alone', async () => {
  const never = trip(tenant, (tx) => sql`select 'infinity'::timestamptz as at`.execute(tx))
  await expect(never).rejects.toThrow()
  expect(await trip(tenant, seen)).toHaveLength(1)
})

test('values of every kind arrive as they are', async () => {
  const hard = ['a,b', '"', '\\', '{}', '', 'NULL', '你好']
  const { rows } = await trip(tenant, (tx) =>
    sql`select ${hard}::text[] as texts, ${[1, null]}::int[] as numbers, ${{ a: [1, '"'] }}::jsonb as json, ${true}::bool as yes,
      ${null}::text as nothing, ${Buffer.from([0, 255])}::bytea as bytes, ${new Date(0)}::timestamptz as at`.execute(
      tx,
    ),
  )
  expect(rows).toEqual([
    {
      texts: hard,
      numbers: [1, null],
      json: { a: [1, '"'] },
      yes: true,
      nothing: null,
      bytes: Buffer.from([0, 255]),
      at: '1970-01-01T00:00:00.000Z',
    },
  ])
})

test('a prepared statement takes what is given each time, wherever it stands', async () => {
  const find = prepare((db, { id, letter }: { id: string; letter: string }) =>
    db
      .selectFrom('tenants')
      .select(['id', sql<string>`${letter} || ${letter}`.as('twice')])
      .where('id', '=', id),
  )
  expect(await trip(tenant, (tx) => find(tx, { id: tenant.tenantId, letter: 'a' }))).toEqual([
    { id: tenant.tenantId, twice: 'aa' },
  ])
  expect(await trip(other, (tx) => find(tx, { id: other.tenantId, letter: 'b' }))).toEqual([
    { id: other.tenantId, twice: 'bb' },
  ])
})
