/** History made by simulated customers through the real turns, replayed under the same versions and under changed ones. */
export { replayCommand } from './replay-command.ts'
