import { ownRoleChangeSchema, ownRoleListSchema, ownRoleWishSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** Roles of the workspace's own, made and changed by whoever manages its people, as far as they may themselves. */
export const roleRoutes =
  ({ turns, limits, noteAccess, wakeRouting }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('people.manage'))
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') limits.acts.checkRate(member.id)
    })
    app.get(
      '/api/desk/roles',
      {
        schema: {
          ...describe('listRoles', {
            zh: '工作区自定义的角色，各有哪些权限、几位成员。',
            en: 'Roles of the workspace’s own, with their permissions and how many have them.',
          }),
          response: { 200: ownRoleListSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.showRoles(member),
    )
    app.post(
      '/api/desk/roles',
      {
        schema: {
          ...describe('addRole', { zh: '新增一个自定义角色。', en: 'Adds a role of the workspace’s own.' }),
          body: ownRoleWishSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        await turns.desk.addRole({ tenantId: member.tenantId, byId: member.id }, body)
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/api/desk/roles/:id',
      {
        schema: {
          ...describe('saveRole', {
            zh: '更改自定义角色的名称和权限，对其成员即刻生效。',
            en: 'Changes what such a role is called and may do, at once for everybody who has it.',
          }),
          params,
          body: ownRoleChangeSchema,
          response: emptyAnswer,
        },
      },
      async ({ member: { tenantId, id: byId }, params: { id }, body }, reply) => {
        const { holders, answerReturned } = await turns.desk.saveRole({ tenantId, byId, id: checkId(id) }, body)
        for (const memberId of holders) noteAccess(tenantId, memberId)
        wakeRouting(tenantId, [])
        await answerReturned()
        return reply.code(204).send(null)
      },
    )
    app.delete(
      '/api/desk/roles/:id',
      {
        schema: {
          ...describe('removeRole', {
            zh: '移除没有人使用的自定义角色。',
            en: 'Removes a role of the workspace’s own that nobody has.',
          }),
          params,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id } }, reply) => {
        await turns.desk.removeRole({ tenantId: member.tenantId, byId: member.id, id: checkId(id) })
        return reply.code(204).send(null)
      },
    )
  }
