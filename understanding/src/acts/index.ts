/** An utterance split into acts: what each stretch of words does, as far as its form tells. */
export { splitActs, type ActStretch } from './acts.ts'
