/** Everything awkward that people have collected, at every door of the server. */
export { badInputCommand } from './bad-input-command.ts'
