/** Learned tests: what a turn ought to have been ruled, asked of rules before they are published. */
export { listLessons, recordLesson, withdrawLesson } from './lesson-store.ts'
export type { KeptLesson } from './lesson-store.ts'
