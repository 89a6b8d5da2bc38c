/** What waits for a person's yes, with everything that is needed to decide. */
export { ApprovalsPage } from './approvals-page.tsx'
