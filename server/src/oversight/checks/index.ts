/** Replies that wait for a yes by what they put at risk: the setting of each owner, and what falls under it. */
export { findRisk, type Offered } from './find-risk.ts'
export { findSendChecks, listSendChecks, saveSendChecks, wasLetGo, type KeptChecks } from './send-check-store.ts'
