import { lessonWishSchema, releaseSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** What rules would change, what they were taught, and teaching them. */
export const releaseRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/policies/:id/release',
      {
        schema: {
          ...describe('loadRelease', {
            zh: '一个版本会改变过去九十天的哪些裁定，以及学到的测试是否通过。',
            en: 'What a version would change of the last ninety days, and whether the learned tests are met.',
          }),
          params,
          response: { 200: releaseSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id } }) => turns.desk.loadRelease({ tenantId: member.tenantId, member }, checkId(id)),
    )
    app.post(
      '/api/desk/conversations/:id/lessons',
      {
        schema: {
          ...describe('teachRuling', {
            zh: '这次裁定错了：应当怎样，成为一条测试。',
            en: 'A ruling was wrong: what it ought to have been becomes a test.',
          }),
          params,
          body: lessonWishSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        limits.acts.checkRate(member.id)
        const by = { tenantId: member.tenantId, member, conversationId: checkId(id) }
        await turns.desk.teachRuling(by, { ...body, entryId: checkId(body.entryId) })
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/lessons/:id/withdraw',
      {
        schema: {
          ...describe('withdrawRuling', { zh: '撤回一条学到的测试。', en: 'Takes a learned test back.' }),
          params,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id } }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.withdrawRuling({ tenantId: member.tenantId, member }, checkId(id))
        return reply.code(204).send(null)
      },
    )
  }
