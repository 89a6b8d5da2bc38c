import {
  publishCheckSchema,
  publishCheckWishSchema,
  publishedSchema,
  publishWishSchema,
  rollBackSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { byOf } from './by-of.ts'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ id: z.string() })

/** What changes the answers that customers get. */
export const articlePublishRoutes =
  ({ articles }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/desk/articles/:id/check',
      {
        schema: {
          ...describe('checkArticle', {
            zh: '发布前的测试：草稿或旧版本会使哪些问题答不上来。',
            en: 'Tests the draft, or an older version: which kept questions it would fail.',
          }),
          params: named,
          body: publishCheckWishSchema,
          response: { 200: publishCheckSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => articles.check(byOf(member), checkId(params.id), body),
    )
    app.post(
      '/api/desk/articles/:id/publish',
      {
        schema: {
          ...describe('publishArticle', {
            zh: '发布草稿；有未确认的测试不通过时不发布。',
            en: 'Publishes the draft, unless a kept question fails that was not accepted.',
          }),
          params: named,
          body: publishWishSchema,
          response: { 200: publishedSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => articles.publish(byOf(member), checkId(params.id), body),
    )
    app.post(
      '/api/desk/articles/:id/roll-back',
      {
        schema: {
          ...describe('rollBackArticle', {
            zh: '把旧版本的内容作为新版本发布。',
            en: 'Publishes the words of an older version as a new one.',
          }),
          params: named,
          body: rollBackSchema,
          response: { 200: publishedSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => articles.rollBack(byOf(member), checkId(params.id), body),
    )
    app.post(
      '/api/desk/articles/:id/archive',
      {
        schema: {
          ...describe('archiveArticle', {
            zh: '停用文章：不再用于回答，已引用的仍可查看。',
            en: 'Takes an article off the shelf; what was quoted stays readable.',
          }),
          params: named,
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await articles.archive(byOf(member), checkId(params.id))
        return reply.code(204).send(null)
      },
    )
  }
