import { approvalDecisionSchema, approvalListSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** What waits for a yes: everybody reads what is theirs to see; who decides, the verb asks. */
export const approvalRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/approvals',
      {
        schema: {
          ...describe('listApprovals', {
            zh: '等待审批的请求，等得最久的在前。',
            en: 'What waits for approval, longest first.',
          }),
          response: { 200: approvalListSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ approvals: await turns.desk.listApprovals({ tenantId: member.tenantId, member }) }),
    )
    app.post(
      '/api/desk/approvals/:id/decision',
      {
        schema: {
          ...describe('decideOnApproval', { zh: '同意或不同意，附原因。', en: 'A yes or no, with its reason.' }),
          params: z.object({ id: z.string() }),
          body: approvalDecisionSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params, body }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.decideOnApproval(
          { tenantId: member.tenantId, member },
          { approvalId: checkId(params.id), ...body },
        )
        return reply.code(204).send(null)
      },
    )
  }
