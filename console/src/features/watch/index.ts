/** Reading along while the assistant speaks, and stepping in. */
export { forgetAllUnsent } from './unsent-words.ts'
export { WatchPage } from './watch-page.tsx'
