/** For tests: a real database of one's own in 15 ms, a tenant and a conversation to fill it with, a home for tests of the server itself. */
export { createEmptyDatabase, createTestDatabase } from './create-test-database.ts'
export { createTestConversation } from './create-test-conversation.ts'
export { createTestTenant } from './create-test-tenant.ts'
export { createTestHome } from './create-test-home.ts'
export { plantTestRun } from './plant-run.ts'
export { plantTestOrder, testAccount, testProduct } from './plant-shop.ts'
export type { EmptyDatabase, TestDatabase } from './create-test-database.ts'
export type { TestTenant } from './create-test-tenant.ts'
