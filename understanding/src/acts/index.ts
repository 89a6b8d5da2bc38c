/** An utterance split into acts: what each stretch of words does, as far as its form and what was asked tell. */
export { splitActs, type ActStretch } from './acts.ts'
export { closeAnswers } from './answers.ts'
