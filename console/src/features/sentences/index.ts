/** Sentences that replies are composed of: read, worded otherwise, tried on what was said, and taken back. */
export { SentencesPage } from './sentences-page.tsx'
export { SentenceTrial } from './sentence-trial.tsx'
