/** How long it takes people at the desk to see why the assistant said something, and to put it right. */
export { puttingRightCommand } from './putting-right-command.ts'
