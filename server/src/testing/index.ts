/** For tests: a real database of one's own in 15 ms, and a tenant to fill it with. */
export { createTestDatabase } from './create-test-database.ts'
export { createTestTenant } from './create-test-tenant.ts'
export { createTestHome } from './create-test-home.ts'
export type { TestDatabase } from './create-test-database.ts'
export type { TestTenant } from './create-test-tenant.ts'
