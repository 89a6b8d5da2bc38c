/** Random walks through conversations: is a person always within reach? */
export { reachCommand } from './reach-command.ts'
