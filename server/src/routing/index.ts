/** The way to a person: which queue, which place, what wait, or when somebody will call back. */
export { decideHandOff } from './decide-hand-off.ts'
export type { HandOff } from './decide-hand-off.ts'
export { listQueues, loadQueue, recordWait } from './queue-store.ts'
export { callBackTime, findWaiting, readHandOffFacts } from './read-hand-off-facts.ts'
