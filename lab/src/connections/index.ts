/** What one idle customer on a socket costs the server in memory. */
export { connectionsCommand } from './connections-command.ts'
