/** The audit as admins read it: with names, filtered, as a file, and verified on their word. */
export { createAuditDesk } from './audit-desk.ts'
export type { AuditDesk, NameThings, Thing } from './audit-desk.ts'
