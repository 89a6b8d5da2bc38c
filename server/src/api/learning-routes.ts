import {
  correctedSchema,
  correctionSchema,
  intentListSchema,
  learningPageSchema,
  newIntentSchema,
  taughtExamplesSchema,
  trainingSchema,
  trainingsSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission, type DeskMember } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ id: z.string() })
const byOf = ({ tenantId, id }: DeskMember) => ({ tenantId, memberId: id })

/** What a workspace's assistant understands and is taught. For whoever teaches it: anybody else's words go by a note. */
export const learningRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('assistant.teach'))
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') deps.limits.acts.checkRate(member.id)
    })
    await app.register(readRoutes(deps))
    await app.register(teachRoutes(deps))
  }

const readRoutes =
  ({ teaching, training }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/intents',
      {
        schema: {
          ...describe('listIntents', { zh: '智能客服认识的意图。', en: 'The intents the assistant knows.' }),
          response: { 200: intentListSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ intents: await teaching.listIntents(member.tenantId) }),
    )
    app.get(
      '/api/desk/examples',
      {
        schema: {
          ...describe('listExamples', {
            zh: '工作区教过的示例，最新的在前。',
            en: 'What the workspace taught, newest first.',
          }),
          querystring: learningPageSchema,
          response: { 200: taughtExamplesSchema, ...problemAnswers },
        },
      },
      ({ member, query }) => teaching.listExamples(member.tenantId, query.before),
    )
    app.get(
      '/api/desk/trainings',
      {
        schema: {
          ...describe('listTrainings', {
            zh: '每一次训练：启用或未启用，附数据和退步的语句。',
            en: 'Every training: promoted or refused, with figures and failing lines.',
          }),
          querystring: learningPageSchema,
          response: { 200: trainingsSchema, ...problemAnswers },
        },
      },
      ({ member, query }) => training.list(member.tenantId, query.before),
    )
  }

const teachRoutes =
  ({ turns, teaching, training }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/desk/conversations/:id/corrections',
      {
        schema: {
          ...describe('correctReading', {
            zh: '更正对客户一句话的理解，立即生效。',
            en: 'Sets right how a customer’s words were read, from now on.',
          }),
          params: named,
          body: correctionSchema,
          response: { 200: correctedSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) =>
        turns.desk.correctReading({
          tenantId: member.tenantId,
          member,
          conversationId: checkId(params.id),
          entryId: checkId(body.entryId),
          intent: body.intent,
        }),
    )
    app.post(
      '/api/desk/intents',
      {
        schema: {
          ...describe('addIntent', {
            zh: '新增工作区自己的意图及示例。',
            en: 'Adds an intent of the workspace’s own, with examples.',
          }),
          body: newIntentSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        await teaching.addIntent(byOf(member), body)
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/examples/:id/withdraw',
      {
        schema: {
          ...describe('withdrawExample', {
            zh: '撤回一条示例；重新训练后不再使用。',
            en: 'Withdraws an example; the next training does without it.',
          }),
          params: named,
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await teaching.withdraw(byOf(member), checkId(params.id))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/trainings',
      {
        schema: {
          ...describe('startTraining', { zh: '开始一次训练。', en: 'Starts a training.' }),
          response: { 200: trainingSchema, ...problemAnswers },
        },
      },
      ({ member }) => training.start(byOf(member)),
    )
  }
