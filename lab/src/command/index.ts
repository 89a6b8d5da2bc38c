/** What a command of the lab is: a name, a promise in one sentence, and a run that gives figures. */
export { readArguments } from './read-arguments.ts'
export type { LabArguments } from './read-arguments.ts'
export type { LabCommand, LabResult } from './lab-command.ts'
export { UsageError } from './usage-error.ts'
