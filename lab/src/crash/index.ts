/** Kills the server and its database while people write, and counts what was promised and not kept. */
export { crashCommand } from './crash-command.ts'
