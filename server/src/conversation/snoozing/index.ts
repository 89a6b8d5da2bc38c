/** Conversations that are put off, and when they come back. */
export { listDueSnoozes, snoozeConversation } from './snooze-store.ts'
