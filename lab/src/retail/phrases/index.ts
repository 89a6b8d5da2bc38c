/** What simulated customers say: at least forty wordings for each act in either language, with blanks. */
export { acts, type Act, type Phrase } from './acts.ts'
export { openPhraseBook, writeOut, type PhraseBook } from './phrase-book.ts'
