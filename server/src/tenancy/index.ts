/** Tenants: who they are, what they promise, and by which inboxes people reach them. */
export { allowOrigins, createInbox, findInboxById, findInboxByKey, listInboxes } from './inbox-store.ts'
export type { Inbox } from './inbox-store.ts'
export { createSeller } from '#tenancy/sellers'
export { createTenantMemory } from './tenant-memory.ts'
export type { TenantMemory } from './tenant-memory.ts'
export { createTenant, findFirstTenantId, loadTenant } from './tenant-store.ts'
export type { Tenant } from './tenant-store.ts'
