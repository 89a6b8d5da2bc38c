/** What the audit costs: adding to the chain, and verifying all of it. */
export { auditCommand } from './audit-command.ts'
