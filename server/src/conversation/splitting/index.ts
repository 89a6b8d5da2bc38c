/** A card or identity number given over several messages goes out of all of them as soon as it can be told. */
export { findSplit, mayBeSplit, readLately, withMessage, type Split } from './find-split.ts'
export { createRecentWords, type Lately, type RecentWords } from './recent-words.ts'
export { sealHash } from './seal-hash.ts'
export { entriesBack, listLately, places, redactSince } from './splitting-store.ts'
