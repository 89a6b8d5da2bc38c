import { boardSchema, reportExportSchema, reportSchema, reportWishSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { csvAnswer, sendCsv } from './csv-answer.ts'
import { describeOperation, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** How things stand, for who leads conversations; reports by queue, member and intent, for who reads the numbers. Not a seller's. */
export const reportRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/board',
      {
        schema: {
          ...describe('showBoard', {
            zh: '此刻的情况：队列、成员、智能客服、警报。',
            en: 'How things stand: queues, members, the assistant, alarms.',
          }),
          response: { 200: boardSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.showBoard({ tenantId: member.tenantId, member }),
    )
    app.get(
      '/api/desk/report',
      {
        schema: {
          ...describe('showReport', {
            zh: '按队列、客服或意图的报表，与之前同样长的一段相比。',
            en: 'A report by queue, agent or intent beside the period before.',
          }),
          querystring: reportWishSchema,
          response: { 200: reportSchema, ...problemAnswers },
        },
      },
      ({ member, query }) => turns.desk.showReport({ tenantId: member.tenantId, member }, query),
    )
    app.post(
      '/api/desk/report/export',
      {
        schema: {
          ...describe('exportReport', {
            zh: '把报表导出为 CSV；导出本身也会记录。',
            en: 'The report as CSV; that it was taken out is recorded.',
          }),
          body: reportExportSchema,
          response: csvAnswer,
        },
      },
      async ({ member, body }, reply) => {
        limits.acts.checkRate(member.id)
        return sendCsv(reply, 'report', await turns.desk.exportReport({ tenantId: member.tenantId, member }, body))
      },
    )
  }
