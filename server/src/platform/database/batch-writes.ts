import { Socket } from 'node:net'
import { holdWrites } from '#platform/held-writes'

/**
 * The statements of a transaction are sent one after the other without waiting; written one by one each would cost a
 * system call and wake PostgreSQL up again, which measured a third of the server's time.
 */
export const createBatchingSocket = (): Socket => {
  const socket = new Socket()
  // Connecting puts the plain `write` back, so ours takes its place only then.
  socket.once('connect', () => holdWrites(socket))
  return socket
}
