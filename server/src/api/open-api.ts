import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { describeOperation } from './describe-operation.ts'

/** OpenAPI 3.1 of every route registered after this, at /api/openapi.json. */
export const createOpenApi = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Celadon', version: '0.1.0', license: { name: 'Apache-2.0' } },
      components: {
        securitySchemes: {
          chatToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          deskCookie: { type: 'apiKey', in: 'cookie', name: 'celadon.session_token' },
        },
      },
    },
    transform: jsonSchemaTransform,
  })
  const summary = { zh: '本文档。', en: 'This document.' }
  app.get('/api/openapi.json', { schema: describeOperation('readOpenApi', 'public', summary) }, (_, reply) =>
    reply.send(app.swagger()),
  )
}
