/** Work that comes again: each job at its own beat, never twice at once; what must not be lost stands in a table, with its due time. */
export { createTurnstile } from './create-turnstile.ts'
export { createJobs } from './create-jobs.ts'
export type { Jobs } from './create-jobs.ts'
