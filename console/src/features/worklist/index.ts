/** The lists of conversations, one for each view. */
export { Worklist } from './worklist.tsx'
export { useOpening } from './use-opening.ts'
export { useCounts, useUnread } from './use-worklist.ts'
export { isView, views } from './views.ts'
export { usePrefetch } from './use-prefetch.ts'
export { OwnNews } from './own-news.tsx'
