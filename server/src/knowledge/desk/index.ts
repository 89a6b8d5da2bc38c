/** What members do with articles: find, draft, try, test, publish, bring back and archive them, each within what they may see. */
export { draftAnswer, openArticleDraft } from './begin-draft.ts'
export { createArticleDesk, type ArticleDesk } from './create-article-desk.ts'
export {
  mayEdit,
  type ArticleWords,
  type By,
  type LearnedShelf,
  type LearnedTests,
  type OpenLearned,
} from './desk-needs.ts'
export { findTestFault, type TestFault } from './find-test-fault.ts'
export { listKeptQuestions, type KeptQuestion } from './question-store.ts'
export { takeInArticle, type Outcome } from './take-in-article.ts'
export { findSeller } from './version-store.ts'
