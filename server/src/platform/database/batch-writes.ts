import { Socket } from 'node:net'

/**
 * A socket whose writes of one turn of the event loop leave together. The statements of a transaction are sent one
 * after the other without waiting; written one by one each would cost a system call and wake PostgreSQL up again,
 * which measured a third of the server's time.
 */
export const createBatchingSocket = (): Socket => {
  const socket = new Socket()
  // Connecting puts the plain `write` back, so ours takes its place only then.
  socket.once('connect', () => holdWrites(socket))
  return socket
}

const holdWrites = (socket: Socket): void => {
  const write = socket.write.bind(socket)
  let isHeld = false
  const letGo = (): void => {
    isHeld = false
    socket.uncork()
  }
  socket.write = ((...written: Parameters<typeof write>) => {
    if (!isHeld) {
      isHeld = true
      socket.cork()
      setImmediate(letGo)
    }
    return write(...written)
  }) as typeof write
}
