import { macroListSchema, macroSaveSchema, macroSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requireStaffMember } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** Replies kept ready. */
export const macroRoutes =
  ({ macros, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requireStaffMember)
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') limits.acts.checkRate(member.id)
    })
    app.get(
      '/api/desk/macros',
      {
        schema: {
          ...describe('listMacros', { zh: '团队的和自己的快捷回复。', en: 'Macros, everybody’s and one’s own.' }),
          response: { 200: macroListSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ macros: await macros.list(member) }),
    )
    app.post(
      '/api/desk/macros',
      {
        schema: {
          ...describe('addMacro', { zh: '新增一条快捷回复。', en: 'Adds a macro.' }),
          body: macroSaveSchema,
          response: { 200: macroSchema, ...problemAnswers },
        },
      },
      ({ member, body }) => macros.add(member, body),
    )
    app.put(
      '/api/desk/macros/:id',
      {
        schema: {
          ...describe('saveMacro', { zh: '修改一条快捷回复。', en: 'Changes a macro.' }),
          params: z.object({ id: z.string() }),
          body: macroSaveSchema,
          response: { 200: macroSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => macros.save(member, checkId(params.id), body),
    )
    app.delete(
      '/api/desk/macros/:id',
      {
        schema: {
          ...describe('removeMacro', { zh: '删除一条快捷回复。', en: 'Removes a macro.' }),
          params: z.object({ id: z.string() }),
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await macros.remove(member, checkId(params.id))
        return reply.code(204).send(null)
      },
    )
  }
