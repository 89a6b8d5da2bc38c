/** The lists of conversations, one for each view. */
export { Worklist } from './worklist.tsx'
export { useCounts, useUnread } from './use-worklist.ts'
export { isView, views } from './views.ts'
