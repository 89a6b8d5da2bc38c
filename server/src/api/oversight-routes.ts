import { oversightSchema, stepInSchema, watchListSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** Watching the assistant and stepping in: everybody reads what is theirs to see; who may act, the verb asks. */
export const oversightRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/watch',
      {
        schema: {
          ...describe('listWatched', {
            zh: '正在进行的会话，最需要关注的在前。',
            en: 'What is going on, the most pressing first.',
          }),
          response: { 200: watchListSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.loadWatchList(member),
    )
    app.get(
      '/api/desk/conversations/:id/oversight',
      {
        schema: {
          ...describe('loadOversight', {
            zh: '对一个会话能做什么，以及向智能客服提过的要求。',
            en: 'What can be done about a conversation, and what was asked of the assistant in it.',
          }),
          params,
          response: { 200: oversightSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id } }) =>
        turns.desk.loadOversight({
          tenantId: member.tenantId,
          sellerId: member.sellerId,
          memberId: member.id,
          conversationId: checkId(id),
        }),
    )
    app.post(
      '/api/desk/conversations/:id/step-in',
      {
        schema: {
          ...describe('stepIn', { zh: '介入一个会话。', en: 'Steps into a conversation.' }),
          params,
          body: stepInSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.stepIn({ tenantId: member.tenantId, member, conversationId: checkId(id), ...body })
        return reply.code(204).send(null)
      },
    )
  }
