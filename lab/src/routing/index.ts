/** A simulated shift over the real assignment and the embedded database: who gets what, in which order, how soon. */
export { routingCommand } from './routing-command.ts'
