import { inboxListSchema, inboxSaveSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** How the chat stands on shops' pages: for admins. */
export const inboxRoutes =
  ({ inboxes, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('inbox.write'))
    app.get(
      '/api/desk/inboxes',
      {
        schema: {
          ...describe('listInboxes', {
            zh: '接入点：允许的网站、品牌色，以及最近见到的网站。',
            en: 'Inboxes: the sites that may, the brand colour, and the sites that were seen.',
          }),
          response: { 200: inboxListSchema, ...problemAnswers },
        },
      },
      ({ member }) => inboxes.list(member),
    )
    app.put(
      '/api/desk/inboxes/:id',
      {
        schema: {
          ...describe('saveInbox', {
            zh: '保存接入点；看不清的品牌色不予保存。',
            en: 'Saves an inbox; a colour that could not be read is refused.',
          }),
          params,
          body: inboxSaveSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        limits.acts.checkRate(member.id)
        await inboxes.save(member, checkId(id), body)
        return reply.code(204).send(null)
      },
    )
  }
