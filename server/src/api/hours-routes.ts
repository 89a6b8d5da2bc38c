import { hoursSaveSchema, hoursSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** When people are there. */
export const hoursRoutes =
  ({ hours, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('routing.write'))
    app.get(
      '/api/desk/hours',
      {
        schema: {
          ...describe('loadHours', {
            zh: '营业时间、节假日和回访承诺。',
            en: 'Opening hours, holidays, and how soon a call-back is promised.',
          }),
          response: { 200: hoursSchema, ...problemAnswers },
        },
      },
      ({ member }) => hours.load(member),
    )
    app.put(
      '/api/desk/hours',
      {
        schema: {
          ...describe('saveHours', {
            zh: '保存营业时间；期间有人保存过则拒绝。',
            en: 'Saves the opening hours, unless somebody saved since they were read.',
          }),
          body: hoursSaveSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        limits.acts.checkRate(member.id)
        await hours.save(member, body)
        return reply.code(204).send(null)
      },
    )
  }
