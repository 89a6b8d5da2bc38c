/** What is said around the steps of a workflow, in both languages; the steps bring their own wording. */
export { alternatives } from './alternatives.ts'
export { refusalWords } from './refusals.ts'
export { spokenSentences } from './spoken.ts'
export { words, type AutomationWords } from './words.ts'
