/** For tests: what stands in the audit. */
export { listAuditActs } from './list-audit-acts.ts'
