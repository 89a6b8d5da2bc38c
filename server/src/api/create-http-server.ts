import fastify, { type FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { parseJson } from '#platform/wire'
import { appearanceRoute } from './appearance-route.ts'
import { authRoutes } from './auth-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import { healthRoute } from './health-route.ts'
import { joinRoutes } from './join-routes.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { addressOf, checkNetworkLimit } from './network-limit.ts'
import { createOpenApi } from './open-api.ts'
import { answerBrokenRequest, createProblemAnswers } from './problem-answers.ts'
import { referenceRoutes } from './reference-page.ts'
import { securityHeaders } from './security-headers.ts'
import { staticFiles } from './static-files.ts'

/** What one request may carry, in bytes. */
export const maxBodyBytes = 64 * 1024

/** The HTTP listener, ready but not listening. Every answer that is no success is problem+json in the caller's language. */
export const createHttpServer = async (deps: HttpDependencies): Promise<FastifyInstance> => {
  const answers = createProblemAnswers(deps)
  const app = fastify({
    bodyLimit: maxBodyBytes,
    // An id that cannot exist is not found, however long.
    routerOptions: { maxParamLength: 4_000 },
    // A photo on a slow phone network takes its time.
    requestTimeout: 60_000,
    keepAliveTimeout: 65_000,
    genReqId: () => deps.ids.next(),
    requestIdHeader: false,
    frameworkErrors: answers.answerError,
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket, deps.ids.next()),
  }).withTypeProvider<ZodTypeProvider>()
  app.setErrorHandler(answers.answerError)
  app.setNotFoundHandler(answers.answerNotFound)
  app.addHook('onRoute', answers.noteRoute)
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (value) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? { value: parsed.data } : { error: parsed.error }
  })
  // What we answer was made by our own code from our own types: written as it is.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) =>
    parseJson(body),
  )
  app.decorateRequest('networkAddress', '')
  app.addHook('onRequest', async (request, reply) => {
    request.networkAddress = addressOf(request, deps.trustedProxies)
    if (!request.url.startsWith('/api/')) return
    reply.header('cache-control', 'no-store')
    checkNetworkLimit(deps.limits.requests, request)
  })
  await securityHeaders(app, deps)
  await createOpenApi(app)
  await app.register(appearanceRoute(deps))
  await app.register(staticFiles(deps))
  await app.register(healthRoute(deps))
  await app.register(authRoutes(deps))
  await app.register(joinRoutes(deps))
  await app.register(deskRoutes(deps))
  await app.register(referenceRoutes())
  for (const plugin of deps.plugins) await app.register(plugin as Parameters<typeof app.register>[0])
  if (!app.hasRoute({ method: 'GET', url: '/' })) {
    app.get('/', { schema: { hide: true } }, (_, reply) => reply.redirect('/console/'))
  }
  await app.ready()
  return app
}
