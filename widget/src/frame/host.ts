import { readMessage, sendMessage, type ToFrame, type ToHost } from '#bridge'

export type Host = {
  send: (message: ToHost) => void
  listen: (take: (message: ToFrame | ToHost) => void) => void
}

/** The shop's page around the frame. Only that one window, and only on the origin it named when it made the frame. */
export function createHost(origin: string): Host {
  return {
    send: (message) => sendMessage(parent, origin, message),
    listen: (take) =>
      addEventListener('message', (event: MessageEvent<unknown>) => {
        const message = readMessage(event, parent, origin)
        if (message !== undefined) take(message)
      }),
  }
}
