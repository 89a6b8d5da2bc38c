import type { Policy } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TenantTransaction } from '#platform/database'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { marketPolicy } from '#policy'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { listPolicyVersions, publishPolicy, readRulesInForce, recordPolicyDraft } from './index.ts'

const ids = createIds(systemClock, systemRandomness)
const at = (day: number): string => `2026-11-${day}T08:00:00.000Z`
let area: TestDatabase
let tenant: TestTenant

beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const within = <T>(work: (tx: TenantTransaction) => Promise<T>, { tenantId } = tenant): Promise<T> =>
  area.database.withTenant({ tenantId }, work)
const draft = (days: number): Promise<Policy> => {
  const clauses = [{ id: 'return', kind: 'return-window' as const, scope: {}, days }]
  return within((tx) =>
    recordPolicyDraft(tx, { ...marketPolicy, clauses }, { id: ids.next(), authorId: null, now: at(1) }),
  )
}
const daysInForce = async (): Promise<unknown[]> => {
  const { policies } = await within((tx) => readRulesInForce(tx, at(20)))
  return policies.flatMap((policy) => policy.clauses.map((clause) => 'days' in clause && clause.days))
}

test('a draft binds nobody; published it binds, and an older version published again is a roll-back', async () => {
  expect([(await draft(7)).version, (await draft(14)).version]).toEqual([1, 2])
  expect(await daysInForce()).toEqual([])
  for (const [version, days] of [
    [1, 7],
    [2, 14],
    [1, 7],
  ] as const) {
    await within((tx) => publishPolicy(tx, { name: 'market', version, now: at(2) }))
    expect(await daysInForce()).toEqual([days])
  }
  const states = (await within((tx) => listPolicyVersions(tx))).map((each) => [each.policy.version, each.state])
  expect(states).toEqual([
    [2, 'retired'],
    [1, 'published'],
  ])
})

test('a version that was never written cannot be published, and what binds stays', async () => {
  const unknown = within((tx) => publishPolicy(tx, { name: 'market', version: 9, now: at(3) }))
  await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await daysInForce()).toEqual([7])
})

test('another set of rules of the same owner takes the place of the one in force', async () => {
  const imported = { ...marketPolicy, name: 'imported', clauses: [] }
  const { version } = await within((tx) =>
    recordPolicyDraft(tx, imported, { id: ids.next(), authorId: null, now: at(5) }),
  )
  await within((tx) => publishPolicy(tx, { name: 'imported', version, now: at(5) }))
  const { policies } = await within((tx) => readRulesInForce(tx, at(20)))
  expect(policies.map((policy) => policy.name)).toEqual(['imported'])
})
