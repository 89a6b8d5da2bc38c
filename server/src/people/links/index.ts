/** Links back into a conversation, sent by mail: for one conversation, used once, over after three days or when a newer one is made. */
export { createResumeLink, endResumeLinks } from './resume-link-store.ts'
export { takeResumeLink } from './take-resume-link.ts'
export type { Resumed } from './take-resume-link.ts'
