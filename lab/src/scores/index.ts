/** The arithmetic of measuring a classifier, as shares from 0 to 1. */
export { accuracyAtCoverage, accuracyAtRecall, expectedCalibrationError, shareOf } from './shares.ts'
export { macroF1 } from './macro-f1.ts'
export { meanWithSpread } from './mean-with-spread.ts'
