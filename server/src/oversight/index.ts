/** People who watch the assistant: what wants to be looked at, what they may write, and what they put in its way. */
export { checkWords, findUnwanted } from './check-words.ts'
export { findNeeds, rankByNeed } from './rank-need.ts'
export { redactEntry } from './redact-turn.ts'
export { listRepliesWith } from './said-store.ts'
export { listRuledTurns, listTurnRecords, type KeptTurn } from './turn-record-store.ts'
export { listSellersOf, listWatched } from './watch-store.ts'
