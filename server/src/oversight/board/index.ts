/** How things stand at this moment: queues, members, the assistant, alarms. */
export { readBoard } from './board-store.ts'
