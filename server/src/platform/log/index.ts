/** What the server says about itself: JSON lines, or plain ones for a person at a terminal; never a secret. */
export { createLog } from './create-log.ts'
export type { Log, LogLevel } from './create-log.ts'
