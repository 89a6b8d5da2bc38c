import { numbersSchema, numbersWishSchema } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { describeOperation, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

/** What was counted: a seller's own shop to its members, everything to supervisors and admins. */
export const numbersRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/numbers',
      {
        schema: {
          ...describeOperation('showNumbers', 'desk cookie', {
            zh: '一段时间的数据，与之前同样长的一段相比。',
            en: 'The numbers of a period beside those of the one before.',
          }),
          querystring: numbersWishSchema,
          response: { 200: numbersSchema, ...problemAnswers },
        },
      },
      ({ member, query }) => turns.desk.showNumbers({ tenantId: member.tenantId, member }, query),
    )
  }
