import {
  answerOfferSchema,
  ownRoutingSchema,
  routingSetupSchema,
  routingSheetSchema,
  setPresenceSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isoNow } from '#platform/clock'
import { loadSheet, saveSetup } from '#routing/setup'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission, requireToChange } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** Being there, answering offers; and for supervisors and admins the sheet of who is asked for what. */
export const routingRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ownRoutes(deps))
    await app.register(sheetRoutes(deps))
  }

const ownRoutes =
  ({ turns, limits, wakeRouting }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requireToChange('conversation.answer'))
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') limits.acts.checkRate(member.id)
    })
    app.get(
      '/api/desk/routing/own',
      {
        schema: {
          ...describe('loadOwnRouting', {
            zh: '自己是否可接待，以及正在派给自己的会话。',
            en: 'Whether one can be asked, and the conversation one is asked to take.',
          }),
          response: { 200: ownRoutingSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.routing.loadOwn({ tenantId: member.tenantId, memberId: member.id }),
    )
    app.put(
      '/api/desk/routing/own',
      {
        schema: {
          ...describe('setPresence', { zh: '设为可接待或离开。', en: 'Becomes available or away.' }),
          body: setPresenceSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        await turns.routing.setPresence({ tenantId: member.tenantId, memberId: member.id, state: body.state })
        wakeRouting(member.tenantId, [member.id])
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/offers/:id/answer',
      {
        schema: {
          ...describe('answerOffer', {
            zh: '接受或谢绝派单；接受后会话归自己。',
            en: 'Accepts an offer, and the conversation is one’s own, or declines it.',
          }),
          params: z.object({ id: z.string() }),
          body: answerOfferSchema,
          response: { 200: z.object({ conversationId: z.string().nullable() }), ...problemAnswers },
        },
      },
      async ({ member, params, body }) => {
        const { tenantId } = member
        const conversationId = await turns.routing.answerOffer({
          tenantId,
          member,
          offerId: checkId(params.id),
          isAccepted: body.isAccepted,
        })
        wakeRouting(tenantId, [member.id])
        return { conversationId }
      },
    )
  }

const sheetRoutes =
  ({ database, clock, limits, wakeRouting }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('routing.write'))
    app.get(
      '/api/desk/routing',
      {
        schema: {
          ...describe('loadRouting', {
            zh: '队列、接待档案、技能和成员的设置。',
            en: 'Queues, profiles, skills and members: who is asked for what.',
          }),
          response: { 200: routingSheetSchema, ...problemAnswers },
        },
      },
      ({ member }) => database.withTenant(member, loadSheet),
    )
    app.put(
      '/api/desk/routing',
      {
        schema: {
          ...describe('saveRouting', {
            zh: '保存整张设置；期间有人保存过则拒绝。',
            en: 'Saves the whole sheet, unless somebody saved since it was read.',
          }),
          body: routingSetupSchema,
          response: { 200: routingSheetSchema, ...problemAnswers },
        },
      },
      async ({ member, body }) => {
        limits.acts.checkRate(member.id)
        const sheet = await database.withTenant(member, async (tx) => {
          await saveSetup(tx, body, { tenantId: member.tenantId, memberId: member.id, now: isoNow(clock) })
          return loadSheet(tx)
        })
        wakeRouting(member.tenantId, [])
        return sheet
      },
    )
  }
