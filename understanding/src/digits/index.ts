/** Numbers however they are written: in figures, full or half width, in Chinese, in words. */
export { findChineseDigits, readDigitRuns, readSmallNumber, type DigitRun } from './written-digits.ts'
export { readHanNumber, readWrittenNumbers, type WrittenNumber } from './written-numbers.ts'
