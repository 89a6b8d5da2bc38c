import { sql } from 'kysely'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TenantScope, TenantTransaction } from '#platform/database'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { hold } from './index.ts'

let area: TestDatabase
let ours: TestTenant
let theirs: TestTenant
beforeAll(async () => {
  area = await createTestDatabase()
  ours = await createTestTenant(area.ownerAddress)
  theirs = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

/** Reads what is kept, waits, and keeps one more: right only if nobody else does it meanwhile. */
const addOne = (scope: TenantScope, before: (tx: TenantTransaction) => Promise<void>): Promise<void> =>
  area.database.withTenant(scope, async (tx) => {
    await before(tx)
    const { rows } = await sql<{ name: string }>`select name from tenants where id = current_tenant()`.execute(tx)
    await pause(20)
    const next = `${Number(rows[0]!.name) + 1}`
    await sql`update tenants set name = ${next} where id = current_tenant()`.execute(tx)
  })

const addFive = async (before: (tx: TenantTransaction) => Promise<void>): Promise<number> => {
  const scope = { tenantId: ours.tenantId }
  await area.database.withTenant(scope, (tx) => sql`update tenants set name = '0'`.execute(tx))
  await Promise.all(Array.from({ length: 5 }, () => addOne(scope, before)))
  const { rows } = await area.database.withTenant(scope, (tx) =>
    sql<{ name: string }>`select name from tenants`.execute(tx),
  )
  return Number(rows[0]!.name)
}

test('whoever holds the same thing waits until the one before is done', async () => {
  expect(await addFive((tx) => hold(tx, 'lessonNumber', 'seller'))).toBe(5)
  // Broken variant: each holds something of its own.
  let each = 0
  expect(await addFive((tx) => hold(tx, 'lessonNumber', `seller ${(each += 1)}`))).toBeLessThan(5)
})

test('another key, another kind and another tenant wait for nobody', async () => {
  let [tellHeld, letGo] = [() => {}, () => {}]
  const [isHeld, isFree] = [new Promise<void>((done) => (tellHeld = done)), new Promise<void>((done) => (letGo = done))]
  const first = area.database.withTenant({ tenantId: ours.tenantId }, async (tx) => {
    await hold(tx, 'lessonNumber', 'seller')
    tellHeld()
    await isFree
  })
  await isHeld
  await area.database.withTenant({ tenantId: ours.tenantId }, async (tx) => {
    await hold(tx, 'lessonNumber', 'another')
    await hold(tx, 'scenarioNumber', 'seller')
  })
  await area.database.withTenant({ tenantId: theirs.tenantId }, (tx) => hold(tx, 'lessonNumber', 'seller'))
  letGo()
  await first
})
