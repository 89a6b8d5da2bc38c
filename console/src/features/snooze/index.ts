/** Putting a conversation off, and bringing it back. */
export { SnoozeAct } from './snooze-act.tsx'
export { SnoozeChoices } from './snooze-list.tsx'
