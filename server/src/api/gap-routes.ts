import { articleMadeSchema, gapListSchema, gapQuerySchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { byOf } from './by-of.ts'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ id: z.string() })

/** Questions that no article answered. */
export const gapRoutes =
  ({ articles }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/gaps',
      {
        schema: {
          ...describe('listGaps', {
            zh: '没有文章能回答的问题，按次数排列。',
            en: 'Questions that no article answered, the most asked first.',
          }),
          querystring: gapQuerySchema,
          response: { 200: gapListSchema, ...problemAnswers },
        },
      },
      async ({ member, query }) => ({ gaps: await articles.listGaps(byOf(member), query.state) }),
    )
    app.post(
      '/api/desk/gaps/:id/draft',
      {
        schema: {
          ...describe('draftGap', {
            zh: '为这个问题起草一篇文章，并把问题留作测试。',
            en: 'Begins an article for the question, and keeps the question as its test.',
          }),
          params: named,
          response: { 200: articleMadeSchema, ...problemAnswers },
        },
      },
      ({ member, params }) => articles.draftGap(byOf(member), checkId(params.id)),
    )
    app.post(
      '/api/desk/gaps/:id/dismiss',
      {
        schema: {
          ...describe('dismissGap', { zh: '忽略这个问题。', en: 'Sets the question aside.' }),
          params: named,
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await articles.dismissGap(byOf(member), checkId(params.id))
        return reply.code(204).send(null)
      },
    )
  }
