/** The lists staff work from: by view, by waiting time, with counts; and the places in a queue. */
export { countConversations, countWaiting, listConversations, listOthersOf, listWaiting } from './worklist-store.ts'
