/** A second reader for words the first is not sure of: asked within a deadline, believed only in what can be checked. */
export { askSecond } from './ask-second.ts'
export type { KnownIntent, SecondReader } from './second-reader.ts'
export { shouldAskSecond } from './should-ask-second.ts'
