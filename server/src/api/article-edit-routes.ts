import {
  articleMadeSchema,
  articleQuestionSchema,
  draftSaveSchema,
  draftSavedSchema,
  newArticleSchema,
  newQuestionSchema,
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

/** Two long texts, and what JSON makes of them. */
const longestDraftBytes = 512 * 1024

/** Drafts and kept questions: what is being written, and seen by staff only. */
export const articleEditRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(draftRoutes(deps))
    await app.register(questionRoutes(deps))
  }

const draftRoutes =
  ({ articles }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/desk/articles',
      {
        schema: {
          ...describe('createArticle', { zh: '新建一篇文章的草稿。', en: 'Begins the draft of an article.' }),
          body: newArticleSchema,
          response: { 200: articleMadeSchema, ...problemAnswers },
        },
      },
      ({ member, body }) =>
        articles.create(byOf(member), { ...body, sellerId: body.sellerId === null ? null : checkId(body.sellerId) }),
    )
    app.post(
      '/api/desk/articles/:id/draft',
      {
        bodyLimit: longestDraftBytes,
        schema: {
          ...describe('saveArticleDraft', {
            zh: '保存草稿；别人刚改过时不保存。',
            en: 'Saves the draft, unless somebody else has changed it meanwhile.',
          }),
          params: named,
          body: draftSaveSchema,
          response: { 200: draftSavedSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => articles.saveDraft(byOf(member), checkId(params.id), body),
    )
    app.post(
      '/api/desk/articles/:id/draft/discard',
      {
        schema: {
          ...describe('discardArticleDraft', {
            zh: '放弃草稿；从未发布过的文章一并删除。',
            en: 'Throws the draft away, and an article that was never published with it.',
          }),
          params: named,
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await articles.discardDraft(byOf(member), checkId(params.id))
        return reply.code(204).send(null)
      },
    )
  }

const questionRoutes =
  ({ articles }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/desk/articles/:id/questions',
      {
        schema: {
          ...describe('keepQuestion', {
            zh: '把一个问题留作这篇文章的测试。',
            en: 'Keeps a question as a test: this article has to answer it.',
          }),
          params: named,
          body: newQuestionSchema,
          response: { 200: articleQuestionSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => articles.keepQuestion(byOf(member), checkId(params.id), body.question),
    )
    app.post(
      '/api/desk/articles/:id/questions/:questionId/drop',
      {
        schema: {
          ...describe('dropQuestion', { zh: '删除一个测试问题。', en: 'Drops a kept question.' }),
          params: named.extend({ questionId: z.string() }),
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await articles.dropQuestion(byOf(member), checkId(params.id), checkId(params.questionId))
        return reply.code(204).send(null)
      },
    )
  }
