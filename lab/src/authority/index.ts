/** Nothing is done without a yes and a ruling, and nothing is told to others, whatever is written and whoever reads it. */
export { authorityCommand } from './authority-command.ts'
