/** Sentences that replies are composed of in code, in the words of whoever words them otherwise: found, checked, kept, said. */
export { checkSentence } from './check-sentence.ts'
export { findSentence } from './find-sentence.ts'
export { insteadKey, reword, soundWords, type Instead } from './reword.ts'
export { fillSentence, type Sentence } from './sentence.ts'
export { createSentenceMemory, type SentenceMemory } from './sentence-memory.ts'
export { listSentenceVersions, publishSentence, rollBackSentence, type SentenceVersion } from './sentence-store.ts'
