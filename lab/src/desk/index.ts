/** How quick the desk is for whoever looks at it, with as many conversations as a large shop has. */
export { deskCommand } from './desk-command.ts'
export { watchFrames, type Timed } from './measure-desk.ts'
