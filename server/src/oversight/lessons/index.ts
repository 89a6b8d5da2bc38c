/** Learned tests: what a ruling, an answer or a wording has to be, asked before anything is published. */
export { judgeAnswer } from './judge-answer.ts'
export { listLessons, recordLesson, withdrawLesson } from './lesson-store.ts'
export type { KeptLesson } from './lesson-store.ts'
export { requireMet, verdictWords } from './require-met.ts'
export type { Unmet } from './require-met.ts'
