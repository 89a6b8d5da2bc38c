/** What is read of a conversation's log at the desk: who said what, and what nobody answered. */
export { asksToWait, findOpenQuestions, findQuestion, isCivil } from './find-open-questions.ts'
export { isByStaff, wordsOf } from './said.ts'
