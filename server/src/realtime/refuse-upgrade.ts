import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { toProblem, type Fault } from '#platform/wire'
import type { Knock } from './socket-kind.ts'

/** Answers an upgrade request that gets no socket, as every other refusal: RFC 9457, in the caller's language. */
export const refuseUpgrade = (socket: Duplex, fault: Fault, knock: Knock, traceId: string): void => {
  const problem = toProblem(fault, knock.language, traceId)
  const body = JSON.stringify(problem)
  const lines = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    'x-content-type-options: nosniff',
    ...(fault.retryAfterSeconds === undefined ? [] : [`retry-after: ${fault.retryAfterSeconds}`]),
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
}
