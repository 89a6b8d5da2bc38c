import { invitationWishSchema, peopleSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** Who is a member, and who is invited to become one. */
export const peopleRoutes =
  ({ invitations, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('people.manage'))
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') limits.acts.checkRate(member.id)
    })
    app.get(
      '/api/desk/people',
      {
        schema: {
          ...describe('loadPeople', {
            zh: '工作区的全部成员，以及尚未接受的邀请。',
            en: 'All members of the workspace, and the invitations that are open.',
          }),
          response: { 200: peopleSchema, ...problemAnswers },
        },
      },
      ({ member }) => invitations.list(member),
    )
    app.post(
      '/api/desk/invitations',
      {
        schema: {
          ...describe('invite', {
            zh: '用邮件邀请一人加入；同一邮箱此前的邀请作废。',
            en: 'Invites somebody by e-mail; an earlier invitation of the same address ends.',
          }),
          body: invitationWishSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        const named = (id: string | null): string | null => (id === null ? null : checkId(id))
        const { sellerId, ownRoleId } = body
        await invitations.invite(member, { ...body, sellerId: named(sellerId), ownRoleId: named(ownRoleId) })
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/invitations/:id/send',
      {
        schema: {
          ...describe('sendInvitationAgain', {
            zh: '重新发送邀请；旧链接作废。',
            en: 'Sends an invitation again; its earlier link ends.',
          }),
          params,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id } }, reply) => {
        await invitations.sendAgain(member, checkId(id))
        return reply.code(204).send(null)
      },
    )
    app.delete(
      '/api/desk/invitations/:id',
      {
        schema: {
          ...describe('withdrawInvitation', { zh: '撤回邀请。', en: 'Withdraws an invitation.' }),
          params,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id } }, reply) => {
        await invitations.withdraw(member, checkId(id))
        return reply.code(204).send(null)
      },
    )
  }
