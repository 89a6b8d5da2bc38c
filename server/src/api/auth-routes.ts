import { signInSchema, type ErrorCode } from '@celadon/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { CeladonError } from '#platform/errors'
import { describeOperation, emptyAnswer } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { checkNetworkLimit } from './network-limit.ts'
import { checkOwnOrigin } from './require-member.ts'

const newPasswordSchema = z.object({
  currentPassword: z.string().min(1).max(256),
  newPassword: z.string().min(12).max(128),
})

const nothingSchema = z.looseObject({}).optional()

const signInPath = '/api/auth/sign-in/email'

/** The doors of the sign-in library that are open. What it keeps about a log-in stays in its cookie. */
const doors = [
  {
    path: signInPath,
    id: 'signIn',
    summary: { zh: '成员登录。', en: 'Signs a member in.' },
    body: signInSchema,
  },
  { path: '/api/auth/sign-out', id: 'signOut', summary: { zh: '退出登录。', en: 'Signs out.' }, body: nothingSchema },
  {
    path: '/api/auth/change-password',
    id: 'changePassword',
    summary: {
      zh: '更改自己的密码，并结束其他登录。',
      en: 'Changes one’s own password and ends one’s other log-ins.',
    },
    body: newPasswordSchema,
  },
  {
    path: '/api/auth/revoke-other-sessions',
    id: 'endOtherLogIns',
    summary: { zh: '结束自己的其他登录。', en: 'Ends one’s other log-ins.' },
    body: nothingSchema,
  },
] as const

type Needs = Pick<HttpDependencies, 'accounts' | 'publicUrl' | 'limits' | 'log'>

export const authRoutes =
  (deps: Needs): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async (request) => {
      checkOwnOrigin(deps.publicUrl, request.headers)
      checkNetworkLimit(deps.limits.opens, request)
    })
    for (const door of doors) {
      const schema = { ...describeOperation(door.id, 'public', door.summary), body: door.body, response: emptyAnswer }
      app.post(door.path, { schema }, (request, reply) => passOn(deps, request, reply))
    }
  }

/** Signs in by this pair, as the door does: the cookies. @throws CeladonError SIGN_IN_REFUSED, RATE_LIMITED, UNAVAILABLE */
export const signInBy =
  (deps: Needs, request: FastifyRequest) =>
  (pair: { email: string; password: string }): Promise<string[]> =>
    askLibrary(deps, request, { path: signInPath, body: pair })

const passOn = async (deps: Needs, request: FastifyRequest, reply: FastifyReply): Promise<null> => {
  const path = request.url.split('?')[0]!
  const isNewPassword = path.startsWith('/api/auth/change-password')
  const body = { ...(request.body as object | undefined), ...(isNewPassword ? { revokeOtherSessions: true } : {}) }
  for (const cookie of await askLibrary(deps, request, { path, body })) reply.header('set-cookie', cookie)
  // The library's answer repeats the secret that is in the cookie, where scripts cannot read it.
  void reply.code(204)
  return null
}

type Asked = { path: string; body: object }

/** The cookies of its answer. */
const askLibrary = async (deps: Needs, request: FastifyRequest, asked: Asked): Promise<string[]> => {
  const response = await deps.accounts.handler(toWebRequest(deps.publicUrl, request, asked), request.networkAddress)
  if (response.status >= 400) throw toProblem(deps, request, response, asked)
  return response.headers.getSetCookie()
}

/** The origin was checked already, by what is known here; the library compares it with the public address alone. */
const toWebRequest = (publicUrl: string, request: FastifyRequest, { path, body }: Asked): Request => {
  const { cookie, 'user-agent': userAgent } = request.headers
  const headers = new Headers({ 'content-type': 'application/json', origin: publicUrl })
  if (cookie) headers.set('cookie', cookie)
  if (userAgent) headers.set('user-agent', userAgent)
  return new Request(new URL(path, publicUrl), { method: 'POST', headers, body: JSON.stringify(body) })
}

const toProblem = ({ log }: Needs, request: FastifyRequest, response: Response, { path }: Asked): CeladonError => {
  if (response.status >= 500) {
    log.error({ traceId: request.id, status: response.status }, 'the sign-in library failed')
    return new CeladonError('UNAVAILABLE')
  }
  const wait = Number(response.headers.get('x-retry-after'))
  if (response.status === 429) return new CeladonError('RATE_LIMITED', { retryAfterSeconds: wait > 0 ? wait : 60 })
  return new CeladonError(path.startsWith('/api/auth/sign-in') ? 'SIGN_IN_REFUSED' : codeOf(response.status))
}

const codeOf = (status: number): ErrorCode =>
  status === 401 ? 'UNAUTHENTICATED' : status === 403 ? 'FORBIDDEN' : status === 404 ? 'NOT_FOUND' : 'INVALID_REQUEST'
