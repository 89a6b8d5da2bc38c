/** What work costs: processor time, and the time of each utterance. */
export { measureCpu } from './measure-cpu.ts'
export { timeUtterances, type UtteranceTimes } from './time-utterances.ts'
