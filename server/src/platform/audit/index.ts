/** The audit: who changed what, as one chain of entries a workspace, added to in the transaction of each change. */
export { emptyEnd } from './audit-chain.ts'
export { findAuditEnd, isAudited, listAudit, recordAudit } from './audit-store.ts'
export { sealAnew, sealAudits } from './seal-audits.ts'
export { verifyAudit } from './verify-audit.ts'
export type { AuditFilter, AuditRow, AuditWish } from './audit-store.ts'
