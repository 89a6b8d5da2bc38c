/** The conversations the sweeps look at: no unanswered word and no unread answer is ever outside them. */
export { listFinished, listUnanswered, stopWatching } from './watch-store.ts'
