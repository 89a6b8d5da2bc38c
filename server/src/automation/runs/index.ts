/** Runs as they are kept: saved with the turn that moves them, found again by conversation. */
export { findRun, listPendingRuns, listRunsOf, listWaitingRuns, recordRun, type RunOwners } from './run-store.ts'
