/** What a model gains and loses when people set it right, line by line. */
export { correctionsCommand } from './corrections-command.ts'
