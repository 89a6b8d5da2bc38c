import { WebSocket } from 'ws'
import type { Outcome } from './try-http.ts'

const longestMs = 5_000

/**
 * Sends one frame, alone or after a good `hello`, and then a ping. Answered: a pong came, or the socket was closed with a
 * code of the protocol. A close for a fault of the server's (1011) counts as a 5xx.
 */
export const trySocket = (
  origin: string,
  frame: Buffer | string,
  options: { hello: string | undefined; address: string },
): Promise<Outcome> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/api/chat/socket`, {
      origin,
      headers: { 'x-forwarded-for': options.address },
    })
    const tooLong = setTimeout(() => end('hang'), longestMs)
    const end = (outcome: Outcome): void => {
      clearTimeout(tooLong)
      socket.terminate()
      resolve(outcome)
    }
    socket.on('open', () => {
      if (options.hello !== undefined) socket.send(options.hello)
      socket.send(frame, { binary: false })
      socket.send('{"type":"ping"}')
    })
    socket.on('message', (bytes: Buffer) => {
      const text = bytes.toString()
      if (text.includes('"INTERNAL"')) end('5xx')
      // Before a hello the ping is refused; that is an answer too.
      else if (text.startsWith('{"type":"pong"') || (options.hello === undefined && text.startsWith('{"type":"error"')))
        end('answered')
    })
    socket.on('close', (code) => end(code === 1011 ? '5xx' : 'answered'))
    socket.on('error', () => end('hang'))
  })
