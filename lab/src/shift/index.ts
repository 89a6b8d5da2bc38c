/** A whole shift at the desk by keys alone. */
export { shiftCommand } from './shift-command.ts'
