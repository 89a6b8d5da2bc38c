/** How fast policy rules, and how long one turn inside a return takes. */
export { rulingsCommand } from './rulings-command.ts'
export { workflowTurnsCommand } from './workflow-turns-command.ts'
