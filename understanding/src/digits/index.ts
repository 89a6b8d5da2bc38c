/** Numbers however they are written: in figures, full or half width, in Chinese, in words. */
export { findChineseDigits, readDigitRuns, readSmallNumber, type DigitRun } from './written-digits.ts'
