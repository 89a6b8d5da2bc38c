/** Questions that no article answered: written with the turn, grouped and counted behind it, and closed by what is published. */
export { closeGapOf, draftGapOf, findGap, listGaps, reopenGapOf, setGapState } from './gap-store.ts'
export { groupQuestions } from './group-questions.ts'
export { recordUnanswered, type Unanswered } from './unanswered-store.ts'
