/** Text as the engine reads it: normalised with a way back to the utterance, its phrases, its script, its written numbers. */
export { readLanguage } from './language.ts'
export { normalise, spanOf, type Normalised } from './normalise.ts'
export { findPhrases, indexPhrases, isWhole, readPhrases, withoutOverlaps, type Stretch } from './phrases.ts'
export { isWithinOneSlip } from './typo.ts'
