/** Intents from words: a linear model over n-grams, with how near and how known an utterance is. */
export { classify, type Classified } from './classify.ts'
export { correctModel, type Correction } from './correct-model.ts'
export { outOfScope, type Example } from './example.ts'
export { guessIntents, trainModel, type Model, type Training } from './model.ts'
export { findNearestCosine } from './nearest.ts'
export { decodeModel, encodeModel } from './store-model.ts'
export { readTokens, type Token } from './tokens.ts'
export { toVector, type Vector } from './vectors.ts'
