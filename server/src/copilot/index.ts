/** Help for whoever takes a conversation over, from its log alone: the brief, and the summary of what was said. */
export { writeBrief } from './write-brief.ts'
export { writeSummary } from './write-summary.ts'
