import { roleChangeSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** What members may do, and that they may nothing any more: for admins. */
export const memberRoutes =
  ({ turns, accounts, limits, noteAccess, wakeRouting }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('people.manage'))
    app.addHook('onRequest', async ({ member }) => limits.acts.checkRate(member.id))
    app.put(
      '/api/desk/members/:id/role',
      {
        schema: {
          ...describe('changeRole', {
            zh: '更改员工的角色，即刻生效；个人退款额度随之作废；不再接待时，手上的会话回到原队列。',
            en: 'Changes the role of one of the staff, at once; refund caps of their own end, and who answers no more gives back.',
          }),
          params,
          body: roleChangeSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        const act = { tenantId: member.tenantId, byId: member.id, memberId: checkId(id) }
        const ownRoleId = body.ownRoleId === null ? null : checkId(body.ownRoleId)
        const { answerReturned } = await turns.desk.changeRole(act, { ...body, ownRoleId })
        noteAccess(act.tenantId, act.memberId)
        wakeRouting(act.tenantId, [])
        await answerReturned()
        return reply.code(204).send(null)
      },
    )
    app.delete(
      '/api/desk/members/:id',
      {
        schema: {
          ...describe('removeMember', {
            zh: '收回成员的访问权限：登录即刻结束，手上的会话回到原队列。',
            en: 'Takes a member’s access away: log-ins end at once, open conversations go back to their queues.',
          }),
          params,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id } }, reply) => {
        const act = { tenantId: member.tenantId, byId: member.id, memberId: checkId(id) }
        const { userId, answerReturned } = await turns.desk.removeMember(act)
        await accounts.endLogIns(userId)
        noteAccess(act.tenantId, act.memberId)
        wakeRouting(act.tenantId, [])
        await answerReturned()
        return reply.code(204).send(null)
      },
    )
  }
