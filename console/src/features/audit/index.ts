/** Who changed what, for admins. */
export { AuditPage } from './audit-page.tsx'
