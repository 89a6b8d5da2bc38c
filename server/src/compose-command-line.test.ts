import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Foundation } from '#cli'
import { systemClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { readRulesInForce } from '#policy/versions'
import { findFirstTenantId } from '#tenancy'
import { createTestDatabase, type TestDatabase } from '#testing'
import { composition } from './compose-command-line.ts'

let area: TestDatabase
beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())

test('a new workspace has rules in force from the start: what no clause allows would be refused', async () => {
  const silent = () => {}
  const foundation: Foundation = {
    config: readConfig({}),
    database: area.database,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    secret: 'a-secret-of-the-test-installation-1',
  }
  const admin = {
    email: 'li@shop.test',
    name: 'Li',
    password: 'long enough for anybody',
    workspace: 'S',
    shopOrigins: [],
  }
  await composition.createAdmin(foundation, admin)
  const tenantId = (await area.database.withDispatcher(findFirstTenantId))!
  const { policies } = await area.database.withTenant({ tenantId }, (tx) =>
    readRulesInForce(tx, systemClock.now().toISOString()),
  )
  expect(policies.map(({ name, version, sellerId }) => [name, version, sellerId])).toEqual([['operator', 1, null]])
  expect(policies[0]!.clauses.some(({ kind }) => kind === 'return-window')).toBe(true)
  // What was done at the command line stands in the audit, which is verified there too.
  const verify = (kept: { number: number; hash: string }[]) => composition.verifyAudit(foundation, { tenantId, kept })
  const { end, faults } = await verify([])
  expect([end.number, faults]).toEqual([1, []])
  expect((await verify([end])).faults).toEqual([])
  expect((await verify([{ number: 2, hash: end.hash }])).faults).toEqual([{ kind: 'kept', number: 2 }])
})
