import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { describeOperation } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const healthSchema = z.object({ status: z.enum(['ok', 'unavailable']), database: z.enum(['ok', 'unavailable']) })

/** For whoever watches the machine: 200 when it can serve, 503 when the database does not answer. */
export const healthRoute =
  ({ database }: Pick<HttpDependencies, 'database'>): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = { zh: '服务和数据库是否正常。', en: 'Whether the server and its database are well.' }
    const schema = {
      ...describeOperation('readHealth', 'public', summary),
      response: { 200: healthSchema, 503: healthSchema },
    }
    app.get('/api/health', { schema }, async (_, reply) => {
      // An empty transaction is a trip to the database and back.
      const isWell = await database.withDispatcher(async () => true).catch(() => false)
      const state = isWell ? 'ok' : 'unavailable'
      return reply.code(isWell ? 200 : 503).send({ status: state, database: state })
    })
  }
