import { sendChecksSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** Which replies wait for a yes before they are said: of the reader's own seller, or of the operator. */
export const sendCheckRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/send-checks',
      {
        schema: {
          ...describe('showSendChecks', {
            zh: '哪些回复要先看再发。',
            en: 'Which replies are seen before they are said.',
          }),
          response: { 200: sendChecksSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.showSendChecks({ tenantId: member.tenantId, member }),
    )
    app.post(
      '/api/desk/send-checks',
      {
        schema: {
          ...describe('setSendChecks', { zh: '设定哪些回复要先看再发。', en: 'Sets which replies are seen first.' }),
          body: sendChecksSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.setSendChecks({ tenantId: member.tenantId, member }, body)
        return reply.code(204).send(null)
      },
    )
  }
