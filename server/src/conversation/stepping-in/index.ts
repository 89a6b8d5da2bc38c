/** What people who look on do to a conversation that is not theirs, fenced by the epoch they saw. */
export { findThirdParty, holdTurn, speakBeside, steer } from './stepping-in-store.ts'
