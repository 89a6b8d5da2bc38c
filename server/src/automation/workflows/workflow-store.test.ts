import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { readWorkflows, shippedWorkflows } from './index.ts'
import { recordWorkflow } from './workflow-store.ts'

let area: TestDatabase
let tenant: TestTenant
let other: TestTenant

beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const versionOf = async ({ tenantId }: TestTenant): Promise<unknown[]> =>
  (await area.database.withTenant({ tenantId }, readWorkflows))
    .filter((workflow) => workflow.name === 'cancel-order')
    .map((workflow) => workflow.version)

test("a workspace's own version stands in the place of the shipped one, the newest alone, and for nobody else", async () => {
  expect(await versionOf(tenant)).toEqual([1])
  const shipped = shippedWorkflows.find((workflow) => workflow.name === 'cancel-order')!
  for (const version of [2, 3])
    await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
      recordWorkflow(tx, { ...shipped, version }, { authorId: null, now: '2026-11-25T08:00:00.000Z' }),
    )
  expect(await versionOf(tenant)).toEqual([3])
  expect(await versionOf(other)).toEqual([1])
})
