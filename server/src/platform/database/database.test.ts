import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'

let test1: TestDatabase
beforeAll(async () => {
  test1 = await createTestDatabase()
})
afterAll(() => test1.close())

test('smoke', async () => {
  const t = await createTestTenant(test1.ownerAddress)
  const rows = await test1.database.withTenant({ tenantId: t.tenantId }, (tx) => tx.selectFrom('members').selectAll().execute())
  expect(rows.length).toBe(4)
})
