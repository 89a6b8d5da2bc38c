/** Help for whoever takes a conversation over: the brief. */
export { writeBrief } from './write-brief.ts'
