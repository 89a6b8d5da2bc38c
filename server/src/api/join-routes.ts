import { invitationLinkSchema, invitedSchema, joinSchema, type Localized } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { signInBy } from './auth-routes.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { checkNetworkLimit } from './network-limit.ts'
import { checkOwnOrigin } from './require-member.ts'

type Needs = Pick<HttpDependencies, 'invitations' | 'accounts' | 'publicUrl' | 'limits' | 'log'>
const describe = (id: string, summary: Localized) => describeOperation(id, 'public', summary)

/** For whoever holds the link of an invitation; its secret comes in the body, so that no log has it. */
export const joinRoutes =
  (deps: Needs): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async (request) => {
      checkOwnOrigin(deps.publicUrl, request.headers)
      checkNetworkLimit(deps.limits.opens, request)
    })
    app.post(
      '/api/invitations/read',
      {
        schema: {
          ...describe('readInvitation', {
            zh: '凭链接查看：受邀加入哪个工作区，身份是什么。',
            en: 'What the link of an invitation invites to.',
          }),
          body: invitationLinkSchema,
          response: { 200: invitedSchema, ...problemAnswers },
        },
      },
      ({ body }) => deps.invitations.read(body.token),
    )
    app.post(
      '/api/invitations/accept',
      {
        schema: {
          ...describe('acceptInvitation', {
            zh: '接受邀请并登录；链接随即作废。',
            en: 'Accepts an invitation and signs in; its link ends.',
          }),
          body: joinSchema,
          response: emptyAnswer,
        },
      },
      async (request, reply) => {
        const cookies = await deps.invitations.accept(request.body, signInBy(deps, request))
        for (const cookie of cookies) reply.header('set-cookie', cookie)
        return reply.code(204).send(null)
      },
    )
  }
