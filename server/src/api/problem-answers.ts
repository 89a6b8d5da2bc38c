import type { ErrorCode } from '@celadon/contract'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Socket } from 'node:net'
import type { Log } from '#platform/log'
import { chooseLanguage, classifyError, toProblem, type Fault } from '#platform/wire'

export type ProblemAnswers = {
  answerError: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void
  answerNotFound: (request: FastifyRequest, reply: FastifyReply) => void
  noteRoute: (route: RouteOptions) => void
}

/** RFC 9457 for whatever went wrong; what nobody foresaw is logged under the trace id that the caller gets. */
export const createProblemAnswers = ({ log }: { log: Log }): ProblemAnswers => {
  const patterns = new Map<string, { path: RegExp; methods: Set<string> }>()
  return {
    answerError: (error, request, reply) => {
      const fault = faultOf(error)
      if (fault.code === 'INTERNAL')
        log.error({ err: error, traceId: request.id, path: pathOf(request) }, 'a request failed')
      answer(fault, request, reply)
    },
    answerNotFound: (request, reply) => {
      const here = [...patterns.values()].filter(({ path }) => path.test(pathOf(request)))
      const methods = new Set(here.flatMap((pattern) => [...pattern.methods]))
      if (methods.size === 0 || methods.has(request.method)) return answer({ code: 'NOT_FOUND' }, request, reply)
      reply.header('allow', [...methods].join(', '))
      return answer({ code: 'METHOD_NOT_ALLOWED' }, request, reply)
    },
    noteRoute: ({ url, method }) => {
      const known = patterns.get(url) ?? { path: toPattern(url), methods: new Set<string>() }
      for (const name of [method].flat()) known.methods.add(name)
      patterns.set(url, known)
    },
  }
}

/** Bytes that are no HTTP at all never become a request: answered on the bare connection, in English. */
export const answerBrokenRequest = (error: Error & { code?: string }, socket: Socket, traceId: string): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const isTooLarge = error.code === 'HPE_HEADER_OVERFLOW' || error.code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW'
  const problem = toProblem({ code: isTooLarge ? 'TOO_LARGE' : 'INVALID_REQUEST' }, 'en', traceId)
  const body = JSON.stringify(problem)
  const status = isTooLarge ? '413 Content Too Large' : '400 Bad Request'
  const type = 'content-type: application/problem+json; charset=utf-8'
  socket.end(
    `HTTP/1.1 ${status}\r\n${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

const answer = (fault: Fault, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = toProblem(fault, chooseLanguage(request.headers['accept-language']), request.id)
  if (fault.retryAfterSeconds !== undefined) reply.header('retry-after', fault.retryAfterSeconds)
  reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

/** What Fastify and its parts refuse by themselves, by their codes and else by the status they would have answered. */
const faultOf = (error: unknown): Fault => {
  const fault = classifyError(error)
  if (fault.code !== 'INTERNAL' || typeof error !== 'object' || error === null) return fault
  const code = 'code' in error ? byCode[String(error.code)] : undefined
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  return code ? { code } : status >= 500 ? fault : { code: byStatus[status] ?? 'INVALID_REQUEST' }
}

const byCode: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: 'NOT_FOUND',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_JSON',
}

const byStatus: Readonly<Record<number, ErrorCode>> = {
  403: 'NOT_FOUND',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'TOO_LARGE',
  414: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  431: 'TOO_LARGE',
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0]!

const toPattern = (url: string): RegExp => {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replace(/:[A-Za-z]+/g, '[^/]+').replaceAll('*', '.*')}$`)
}
