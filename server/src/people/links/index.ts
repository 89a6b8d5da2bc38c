/** Links back into a conversation, sent by mail: for one conversation, used once, over after three days. */
export { createResumeLink, findLastLink } from './resume-link-store.ts'
export { takeResumeLink } from './take-resume-link.ts'
export type { Resumed } from './take-resume-link.ts'
