/** The retail shop's tasks, acted by simulated customers who use the chat protocol and nothing else. */
export { retailCommand } from './retail-command.ts'
