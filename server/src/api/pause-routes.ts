import { pauseListSchema, pauseWishSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requireStaffMember } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const listed = { 200: pauseListSchema, ...problemAnswers }

/** Pausing the assistant: every member of the staff sees it, who leads conversations does it. */
export const pauseRoutes =
  ({ turns, limits, noteForAll }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requireStaffMember)
    app.get(
      '/api/desk/pauses',
      {
        schema: {
          ...describe('listPauses', {
            zh: '智能客服暂停了什么。',
            en: 'What the assistant is paused for.',
          }),
          response: listed,
        },
      },
      ({ member }) => turns.desk.listPauses(member),
    )
    app.post(
      '/api/desk/pauses',
      {
        schema: {
          ...describe('pauseAssistant', {
            zh: '暂停智能客服：全部，或某个意图；由人回答。',
            en: 'Pauses the assistant, for everything or one intent: people answer.',
          }),
          body: pauseWishSchema,
          response: listed,
        },
      },
      async ({ member, body }) => {
        limits.acts.checkRate(member.id)
        const list = await turns.desk.pause({ tenantId: member.tenantId, member }, body)
        noteForAll(member.tenantId)
        return list
      },
    )
    app.post(
      '/api/desk/pauses/:id/end',
      {
        schema: {
          ...describe('endPause', { zh: '让智能客服继续回答。', en: 'Lets the assistant answer again.' }),
          params: z.object({ id: z.string() }),
          response: listed,
        },
      },
      async ({ member, params: { id } }) => {
        limits.acts.checkRate(member.id)
        const list = await turns.desk.endPause({ tenantId: member.tenantId, member }, checkId(id))
        noteForAll(member.tenantId)
        return list
      },
    )
  }
