import {
  auditCheckSchema,
  auditKeptSchema,
  auditPageSchema,
  auditQuerySchema,
  type AuditQuery,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { checkId } from './check-id.ts'
import { csvAnswer, sendCsv } from './csv-answer.ts'
import { describeOperation, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const exportSchema = auditQuerySchema.omit({ before: true })

/** Who changed what: for admins to read, to take out and to verify. Nothing here changes what stands there. */
export const auditRoutes =
  ({ audit, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('audit.read'))
    app.addHook('onRequest', async ({ member }) => limits.acts.checkRate(member.id))
    app.get(
      '/api/desk/audit',
      {
        schema: {
          ...describe('listAudit', {
            zh: '审计记录：谁在何时改了什么，最新的在前。',
            en: 'The audit: who changed what and when, the newest first.',
          }),
          querystring: auditQuerySchema,
          response: { 200: auditPageSchema, ...problemAnswers },
        },
      },
      ({ member, query }) => audit.list(member, checked(query)),
    )
    app.post(
      '/api/desk/audit/export',
      {
        schema: {
          ...describe('exportAudit', {
            zh: '把符合条件的审计记录导出为 CSV；导出本身也会记录。',
            en: 'The entries that fit as CSV; that they were taken out is recorded too.',
          }),
          body: exportSchema,
          response: csvAnswer,
        },
      },
      async ({ member, body }, reply) => sendCsv(reply, 'audit', await audit.export(member, checked(body))),
    )
    app.post(
      '/api/desk/audit/verify',
      {
        schema: {
          ...describe('verifyAudit', {
            zh: '核对审计记录，可附上另外记下的末条；很长的分步核对，由 next 继续。',
            en: 'Verifies the audit, also against ends that were kept elsewhere; a long one in steps, by `next`.',
          }),
          body: auditKeptSchema,
          response: { 200: auditCheckSchema, ...problemAnswers },
        },
      },
      ({ member, body }) => audit.verify(member, body),
    )
  }

const checked = (query: AuditQuery): AuditQuery =>
  query.by === undefined ? query : { ...query, by: checkId(query.by) }
