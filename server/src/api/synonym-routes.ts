import { newSynonymsSchema, synonymsListSchema, synonymsSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** The words that mean the same to a workspace. Supervisors and admins only: they change what every customer finds. */
export const synonymRoutes =
  ({ synonyms, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('assistant.teach'))
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') limits.acts.checkRate(member.id)
    })
    app.get(
      '/api/desk/synonyms',
      {
        schema: {
          ...describe('listSynonyms', {
            zh: '工作区的同义词组。',
            en: 'Groups of words that mean the same to the workspace.',
          }),
          response: { 200: synonymsListSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ groups: await synonyms.list(member.tenantId) }),
    )
    app.post(
      '/api/desk/synonyms',
      {
        schema: {
          ...describe('addSynonyms', {
            zh: '新增一组同义词，中英文均可；下一次搜索知识文章时生效。',
            en: 'Adds a group of synonyms in either language, for the next question to the articles.',
          }),
          body: newSynonymsSchema,
          response: { 200: synonymsSchema, ...problemAnswers },
        },
      },
      ({ member, body }) => synonyms.add({ tenantId: member.tenantId, memberId: member.id }, body.words),
    )
    app.delete(
      '/api/desk/synonyms/:id',
      {
        schema: {
          ...describe('removeSynonyms', { zh: '删除一组同义词。', en: 'Removes a group of synonyms.' }),
          params: z.object({ id: z.string() }),
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await synonyms.remove({ tenantId: member.tenantId, memberId: member.id }, checkId(params.id))
        return reply.code(204).send(null)
      },
    )
  }
