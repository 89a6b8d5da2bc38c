/** Of every queue there ever was: its name and what it promises, for whoever counts. */
export { listQueueNames, readFirstTargets } from './queue-facts-store.ts'
