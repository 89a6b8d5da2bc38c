/** How well a model reads lines whose meaning is known: counts and shares, in all and for each language. */
export { evaluate, type Evaluation, type Measured } from './evaluate.ts'
