/** Words of customer service that stand for one another, in English and Chinese, so that what one teaches the other knows. */
export { readLexicon, type Concept } from './lexicon.ts'
