/** How many whole turns a second the server answers over real sockets, and how long each takes. */
export { chatCommand } from './chat-command.ts'
export { addUp, startWorker, type Worker } from './worker-process.ts'
export type { WorkerRun } from './worker-frames.ts'
