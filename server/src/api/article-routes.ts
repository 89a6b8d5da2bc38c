import {
  articleDetailSchema,
  articleHitsSchema,
  articleListSchema,
  articleQuerySchema,
  articleSellersSchema,
  articleTwinsSchema,
  articleVersionSchema,
  askArticlesSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { articleEditRoutes } from './article-edit-routes.ts'
import { articleImportRoutes } from './article-import-routes.ts'
import { articlePublishRoutes } from './article-publish-routes.ts'
import { byOf } from './by-of.ts'
import { checkId } from './check-id.ts'
import { describeOperation, problemAnswers } from './describe-operation.ts'
import { gapRoutes } from './gap-routes.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ id: z.string() })

/** Knowledge at the desk. Everybody reads; supervisors, admins and, within their own seller's, sellers' members write. */
export const articleRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') deps.limits.acts.checkRate(member.id)
    })
    await app.register(readRoutes(deps))
    await app.register(lookRoutes(deps))
    await app.register(articleEditRoutes(deps))
    await app.register(articlePublishRoutes(deps))
    await app.register(articleImportRoutes(deps))
    await app.register(gapRoutes(deps))
  }

const readRoutes =
  ({ articles }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/articles',
      {
        schema: {
          ...describe('listArticles', {
            zh: '知识文章，最近改动的在前。',
            en: 'Articles, the last changed first.',
          }),
          querystring: articleQuerySchema,
          response: { 200: articleListSchema, ...problemAnswers },
        },
      },
      ({ member, query }) => articles.list(byOf(member), query),
    )
    app.get(
      '/api/desk/articles/:id',
      {
        schema: {
          ...describe('loadArticle', {
            zh: '一篇知识文章：现行版本、草稿、历史版本、测试问题。',
            en: 'An article: what is published, its draft, versions and kept questions.',
          }),
          params: named,
          response: { 200: articleDetailSchema, ...problemAnswers },
        },
      },
      ({ member, params }) => articles.read(byOf(member), checkId(params.id)),
    )
    app.get(
      '/api/desk/articles/:id/versions/:version',
      {
        schema: {
          ...describe('loadArticleVersion', { zh: '某个版本发布时的原文。', en: 'One version as it was published.' }),
          params: named.extend({ version: z.coerce.number().int().min(1).max(1_000_000) }),
          response: { 200: articleVersionSchema, ...problemAnswers },
        },
      },
      ({ member, params }) => articles.readVersion(byOf(member), checkId(params.id), params.version),
    )
  }

const lookRoutes =
  ({ articles }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/article-sellers',
      {
        schema: {
          ...describe('listArticleSellers', {
            zh: '可为其撰写知识文章的商家。',
            en: 'Sellers that articles can be written for.',
          }),
          response: { 200: articleSellersSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ sellers: await articles.listSellers(byOf(member)) }),
    )
    app.get(
      '/api/desk/article-twins',
      {
        schema: {
          ...describe('listArticleTwins', {
            zh: '内容几乎相同的段落，最相似的在前。',
            en: 'Passages that say nearly the same, the most alike first.',
          }),
          response: { 200: articleTwinsSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ twins: await articles.listTwins(byOf(member)) }),
    )
    app.post(
      '/api/desk/articles/ask',
      {
        schema: {
          ...describe('askArticles', {
            zh: '试问一个问题：会由哪篇文章回答，把握有多大。',
            en: 'Asks a question on trial: which article would answer it, and how surely.',
          }),
          body: askArticlesSchema,
          response: { 200: articleHitsSchema, ...problemAnswers },
        },
      },
      ({ member, body }) =>
        articles.ask(byOf(member), {
          ...body,
          ...(body.articleId === undefined ? {} : { articleId: checkId(body.articleId) }),
          ...(body.sellerId === undefined ? {} : { sellerId: checkId(body.sellerId) }),
        }),
    )
  }
