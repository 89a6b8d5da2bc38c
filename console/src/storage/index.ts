/** What this browser remembers: small JSON values that survive a reload, and never break the page when storage is closed. */
export { createStored, type Stored } from './stored.ts'
