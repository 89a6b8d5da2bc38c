import type { TestSocket } from './test-server.spec.ts'

/** What came of a frame: the error it met, or nothing worse than the pong after it. */
export const hearOutcome = async (socket: TestSocket, frame: object, isLast = true): Promise<string> => {
  socket.send(frame)
  socket.send({ type: 'ping' })
  const isOver = socket.closed.then(() => ({ type: 'pong' }))
  for (;;) {
    const heard: { type: string; code?: unknown } = await Promise.race([socket.next(), isOver])
    if (heard.type !== 'error' && heard.type !== 'pong') continue
    if (isLast) socket.close()
    const seen = heard.type === 'error' ? heard : socket.frames.find(({ type }) => type === 'error')
    if (!isLast && heard.type === 'error') await socket.next('pong')
    return seen ? String(seen['code' as never]) : 'ok'
  }
}
