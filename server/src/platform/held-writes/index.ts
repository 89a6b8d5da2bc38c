/** Sockets whose writes of one turn of the event loop leave together: one system call, one waking of the other side. */
import type { Duplex } from 'node:stream'

/** From now on what is written to the socket waits until the event loop's turn is over. */
export const holdWrites = (socket: Duplex): void => {
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
