import {
  exceptionListSchema,
  newExceptionSchema,
  trialAnswerSchema,
  trialOrdersSchema,
  trialSearchSchema,
  trialWishSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import type { DeskMember } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ id: z.string() })
const scopeOf = ({ tenantId, sellerId }: DeskMember) => ({ tenantId, sellerId })
const byOf = (member: DeskMember) => ({ tenantId: member.tenantId, writer: member })

/** Rules tried on an order without any effect, and standing exceptions from them. */
export const rulesRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') deps.limits.acts.checkRate(member.id)
    })
    await app.register(trialRoutes(deps))
    await app.register(exceptionRoutes(deps))
  }

const trialRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/trial-orders',
      {
        schema: {
          ...describe('listTrialOrders', {
            zh: '可用来试规则的订单，不含买家是谁。',
            en: 'Orders to try rules on, without whose they are.',
          }),
          querystring: trialSearchSchema,
          response: { 200: trialOrdersSchema, ...problemAnswers },
        },
      },
      async ({ member, query }) => ({ orders: await turns.desk.listTrialOrders({ ...scopeOf(member), ...query }) }),
    )
    app.post(
      '/api/desk/policies/:id/try',
      {
        schema: {
          ...describe('tryPolicy', {
            zh: '如果这一版生效，对某个请求会如何裁定；不办理任何事。',
            en: 'What would be ruled if this version were in force. Nothing is done.',
          }),
          params: named,
          body: trialWishSchema,
          response: { 200: trialAnswerSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) =>
        turns.desk.tryRules({ ...scopeOf(member), policyId: checkId(params.id), wish: body }),
    )
  }

const exceptionRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/exceptions',
      {
        schema: {
          ...describe('listExceptions', { zh: '例外，有效的在前。', en: 'Exceptions, those that hold first.' }),
          response: { 200: exceptionListSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ exceptions: await turns.desk.showExceptions(byOf(member)) }),
    )
    app.post(
      '/api/desk/exceptions',
      {
        schema: {
          ...describe('addException', {
            zh: '为某人或某物定一个例外。',
            en: 'Makes an exception for somebody or something.',
          }),
          body: newExceptionSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        const sellerId = body.sellerId === null ? null : checkId(body.sellerId)
        await turns.desk.addException(byOf(member), { ...body, sellerId })
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/exceptions/:id/end',
      {
        schema: {
          ...describe('endException', { zh: '立即结束一个例外。', en: 'Ends an exception now.' }),
          params: named,
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await turns.desk.endException(byOf(member), checkId(params.id))
        return reply.code(204).send(null)
      },
    )
  }
