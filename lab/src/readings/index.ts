/** What one whole reading of an utterance costs. */
export { readingsCommand } from './readings-command.ts'
