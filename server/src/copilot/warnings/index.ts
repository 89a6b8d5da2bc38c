/** What should be looked at before words are sent: promises against policy, numbers of cards, names, blanks, questions. */
export { findWarnings, type WarningFacts } from './find-warnings.ts'
export { findLogWarnings } from './find-log-warnings.ts'
export type { PolicyWord } from './check-promises.ts'
