import { exceptionAnswerSchema, exceptionTasksSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** What customers ask sellers for: everybody reads what is theirs to see; who answers, the verb asks. */
export const exceptionRequestRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/exception-requests',
      {
        schema: {
          ...describe('listExceptionTasks', {
            zh: '等待商家答复的破例申请，等得最久的在前。',
            en: 'Requests for an exception that wait for an answer, longest first.',
          }),
          response: { 200: exceptionTasksSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ tasks: await turns.desk.listExceptionTasks({ tenantId: member.tenantId, member }) }),
    )
    app.post(
      '/api/desk/exception-requests/:id/answer',
      {
        schema: {
          ...describe('answerException', {
            zh: '同意或不同意破例，可附一句话和有效天数。',
            en: 'A yes or no to an exception, with words and days of validity if wished.',
          }),
          params: z.object({ id: z.string() }),
          body: exceptionAnswerSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params, body }, reply) => {
        limits.acts.checkRate(member.id)
        const answer = { requestId: checkId(params.id), ...body }
        await turns.desk.answerException({ tenantId: member.tenantId, member }, answer)
        return reply.code(204).send(null)
      },
    )
  }
