import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './create-test-database.ts'
import { createTestTenant } from './create-test-tenant.ts'

let area: TestDatabase
let scope: { tenantId: string }
beforeAll(async () => {
  area = await createTestDatabase()
  scope = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

test('a transaction inside another fails in every test, because in service it would wait for ever', async () => {
  const { withTenant, inOneTrip } = area.database
  const nothing = () => Promise.resolve()
  await expect(withTenant(scope, () => withTenant(scope, nothing))).rejects.toThrow('inside')
  await expect(withTenant(scope, () => inOneTrip(scope, nothing))).rejects.toThrow('inside')
  await expect(inOneTrip(scope, () => withTenant(scope, nothing))).rejects.toThrow('inside')
  await withTenant(scope, nothing)
})
