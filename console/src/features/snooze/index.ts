/** Putting a conversation off, and bringing it back. */
export { SnoozeAct } from './snooze-act.tsx'
export { snoozeChoices } from './snooze-choices.ts'
