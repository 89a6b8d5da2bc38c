/** Reading along while the assistant speaks, and stepping in. */
export { WatchPage } from './watch-page.tsx'
