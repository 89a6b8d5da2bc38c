/** The words of a workflow apart from its steps: listed, changed, and checked before they are said to anybody. */
export { blanksFor } from './blanks.ts'
export { checkWording, isSound } from './check-wording.ts'
export { isWrittenIn, listMissingTexts, listTexts, withoutGaps, withTexts, type PlacedText } from './texts.ts'
