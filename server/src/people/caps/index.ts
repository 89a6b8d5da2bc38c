/** What members may give back by their own word: by role, or for one of them. */
export { deleteCapsOf, listRefundCaps, readCapsOf, setRefundCap } from './cap-store.ts'
