import {
  ticketCorrectionSchema,
  ticketListSchema,
  ticketPageSchema,
  ticketSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requireToChange } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** Follow-up beyond a conversation: listed and looked at, and put right by people. */
export const ticketRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requireToChange('conversation.answer'))
    app.get(
      '/api/desk/tickets',
      {
        schema: {
          ...describe('listTickets', { zh: '工单的一页，先到期的在前。', en: 'One page of tickets, those due first.' }),
          querystring: ticketPageSchema,
          response: { 200: ticketListSchema, ...problemAnswers },
        },
      },
      ({ member, query }) => turns.desk.listTickets({ tenantId: member.tenantId, member, ...query }),
    )
    app.get(
      '/api/desk/tickets/:id',
      {
        schema: {
          ...describe('loadTicket', { zh: '一张工单的全部。', en: 'All about a ticket.' }),
          params,
          response: { 200: ticketSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id } }) => turns.desk.loadTicket({ tenantId: member.tenantId, ticketId: checkId(id) }),
    )
    app.post(
      '/api/desk/tickets/:id/correct',
      {
        schema: {
          ...describe('correctTicket', {
            zh: '更正工单：类型、状态、去处、期限、关注、处理结果。',
            en: 'Corrects a ticket: kind, status, place, due date, following, disposition.',
          }),
          params,
          body: ticketCorrectionSchema,
          response: { 200: ticketSchema, ...problemAnswers },
        },
      },
      async ({ member, params: { id }, body }) => {
        limits.acts.checkRate(member.id)
        return turns.desk.correctTicket({ tenantId: member.tenantId, member, ticketId: checkId(id), ...body })
      },
    )
  }
