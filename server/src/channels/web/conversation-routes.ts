import {
  askForPersonSchema,
  chatPageSchema,
  chatSnapshotSchema,
  identifySchema,
  messageAckSchema,
  postMessageSchema,
  rateSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { describeOperation, problemAnswers } from '#api'
import { readChatToken, type ChatClaims } from '#people'
import { CeladonError } from '#platform/errors'
import { checkOrigin, whenceOf } from './check-origin.ts'
import { fileRoutes } from './file-routes.ts'
import { readBearer } from './read-bearer.ts'
import { receiveMessage } from './receive-message.ts'
import type { WebChannelDependencies } from './web-channel-dependencies.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request's chat token allows. */
    chat: ChatClaims
  }
}

/** Everything inside one conversation, for whoever holds its token. */
export const conversationRoutes =
  (deps: WebChannelDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.decorateRequest('chat')
    app.addHook('onRequest', requireChat(deps))
    await app.register(talkRoutes(deps))
    await app.register(wishRoutes(deps))
    await app.register(fileRoutes(deps))
  }

const describe = (id: string, summary: Localized) => ({
  ...describeOperation(id, 'chat token', summary),
  params: z.object({ id: z.string() }),
})

const snapshot = { 200: chatSnapshotSchema, ...problemAnswers }

const talkRoutes =
  (deps: WebChannelDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    const { chat } = deps.turns
    app.get(
      '/api/chat/conversations/:id',
      {
        schema: {
          ...describe('loadChat', { zh: '会话的状态和记录。', en: 'The state and the entries.' }),
          querystring: chatPageSchema,
          response: snapshot,
        },
      },
      (request) => chat.load({ ...request.chat, ...request.query }),
    )
    app.post(
      '/api/chat/conversations/:id/messages',
      {
        schema: {
          ...describe('postMessage', { zh: '说话；存好之后才确认。', en: 'Says something; acknowledged once stored.' }),
          body: postMessageSchema,
          response: { 200: messageAckSchema, ...problemAnswers },
        },
      },
      (request) => receiveMessage(deps, request.chat, request.body, request.networkAddress),
    )
    app.post(
      '/api/chat/conversations/:id/identity',
      {
        schema: {
          ...describe('identify', {
            zh: '用商店凭证说明客户身份。',
            en: 'Says who the customer is, by the shop’s token.',
          }),
          body: identifySchema,
          response: snapshot,
        },
      },
      (request) => chat.identify(limited(deps, request, 'identity'), request.body.shopToken),
    )
  }

const wishRoutes =
  (deps: WebChannelDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    const { chat } = deps.turns
    app.post(
      '/api/chat/conversations/:id/person',
      {
        schema: {
          ...describe('askForPerson', { zh: '转人工。', en: 'Asks for a person.' }),
          body: askForPersonSchema,
          response: snapshot,
        },
      },
      (request) => chat.askForPerson({ ...limited(deps, request, 'person'), ...request.body }),
    )
    app.delete(
      '/api/chat/conversations/:id/person',
      {
        schema: {
          ...describe('leaveQueue', { zh: '不再等人工。', en: 'Stops waiting for a person.' }),
          response: snapshot,
        },
      },
      (request) => chat.leaveQueue(limited(deps, request, 'person')),
    )
    app.post(
      '/api/chat/conversations/:id/call-back',
      {
        schema: {
          ...describe('askForCallBack', { zh: '请在约定时间内回复。', en: 'Asks for a reply by a stated time.' }),
          body: askForPersonSchema,
          response: snapshot,
        },
      },
      (request) => chat.askForCallBack({ ...limited(deps, request, 'person'), ...request.body }),
    )
    app.post(
      '/api/chat/conversations/:id/rating',
      {
        schema: {
          ...describe('rate', { zh: '评价服务。', en: 'Rates the service.' }),
          body: rateSchema,
          response: snapshot,
        },
      },
      (request) => chat.rate({ ...limited(deps, request, 'rating'), ...request.body }),
    )
  }

/** A token opens one conversation: any other looks as if it did not exist. @throws UNAUTHENTICATED, TOKEN_*, NOT_FOUND, ORIGIN_NOT_ALLOWED */
const requireChat =
  (deps: WebChannelDependencies) =>
  async (request: FastifyRequest): Promise<void> => {
    const token = readBearer(request.headers.authorization)
    if (token === undefined) throw new CeladonError('UNAUTHENTICATED')
    const claims = await readChatToken(token, deps.secret, deps.clock.now())
    await checkOrigin(deps, whenceOf(request), claims)
    if ((request.params as { id: string }).id !== claims.conversationId) throw new CeladonError('NOT_FOUND')
    request.chat = claims
  }

/** Acts of a kind have an allowance of their own: whoever wrote too fast can still ask for a person. @throws RATE_LIMITED */
const limited = ({ limits }: WebChannelDependencies, { chat }: FastifyRequest, kind: string): ChatClaims => {
  limits.acts.checkRate(`${chat.conversationId} ${kind}`)
  return chat
}
