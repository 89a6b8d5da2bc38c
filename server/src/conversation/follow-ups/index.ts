/** Conversations that a job may have to look at: a message unanswered, an answer unread. */
export { forgetSettled, listUnanswered } from './follow-up-store.ts'
