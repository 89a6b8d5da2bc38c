import {
  copilotSchema,
  draftWarningsSchema,
  draftWordsSchema,
  suggestionUseSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { chooseLanguage } from '#platform/wire'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requireToChange } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** Help at the desk, beside a conversation. */
export const copilotRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requireToChange('conversation.answer'))
    app.get(
      '/api/desk/conversations/:id/copilot',
      {
        schema: {
          ...describe('loadCopilot', {
            zh: '会话的辅助：摘要、建议回复、提醒、下一步。',
            en: 'Help with a conversation: summary, suggested replies, warnings, next action.',
          }),
          params,
          response: { 200: copilotSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id }, headers }) =>
        turns.desk.showCopilot({
          tenantId: member.tenantId,
          member,
          conversationId: checkId(id),
          language: chooseLanguage(headers['accept-language']),
        }),
    )
    app.post(
      '/api/desk/conversations/:id/draft-check',
      {
        schema: {
          ...describe('checkDraft', {
            zh: '发送前检查草稿：承诺、卡号、姓名、空位、未答问题。',
            en: 'Checks words before they are sent: promises, card numbers, names, blanks, unanswered questions.',
          }),
          params,
          body: draftWordsSchema,
          response: { 200: draftWarningsSchema, ...problemAnswers },
        },
      },
      async ({ member, params: { id }, body }) => {
        const place = { tenantId: member.tenantId, member, conversationId: checkId(id) }
        return { warnings: await turns.desk.checkDraft({ ...place, ...body }) }
      },
    )
    app.post(
      '/api/desk/conversations/:id/suggestion-uses',
      {
        schema: {
          ...describe('recordSuggestionUse', {
            zh: '记下建议的去向：采用、修改后采用或忽略；以后的排序据此调整。',
            en: 'What became of a suggestion: sent, sent with changes, dismissed. The next order of suggestions knows it.',
          }),
          params,
          body: suggestionUseSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.recordSuggestionUse({ tenantId: member.tenantId, conversationId: checkId(id), ...body })
        return reply.code(204).send(null)
      },
    )
  }
