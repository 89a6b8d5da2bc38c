/** Other engines on the same files in the same run, each tuned on a part of the training file and in its own process. */
export { peersCommand } from './peers-command.ts'
