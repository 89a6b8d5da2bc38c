/** How fast the demo's past is played through the real turns, and whether all of it can be. */
export { pastCommand } from './past-command.ts'
