/** PostgreSQL: the only way to a transaction, scoped to one tenant; migrations; the shape of the tables. */
export { openDatabase } from './database.ts'
export type { Database, DispatcherTransaction, TenantScope, TenantTransaction } from './database.ts'
export type { OpeningHours, Tables } from './tables.ts'
