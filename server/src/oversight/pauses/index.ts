/** What the assistant does not answer for a while, because somebody paused it. */
export { beginPause, endLapsed, endPause, listLapsedTenants, listPaused } from './pause-store.ts'
export type { KeptPause } from './pause-store.ts'
