/** Saying what was wrong with an answer, once and for good. */
export { CorrectAnswer } from './correct-answer.tsx'
