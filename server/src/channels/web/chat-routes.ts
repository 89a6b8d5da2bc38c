import { chatAccessSchema, openChatSchema, resumeSchema } from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { checkNetworkLimit, describeOperation, problemAnswers } from '#api'
import { readChatToken } from '#people'
import { CeladonError } from '#platform/errors'
import { findInboxByKey } from '#tenancy'
import { checkAllowed, isOurs, whenceOf } from './check-origin.ts'
import { conversationRoutes } from './conversation-routes.ts'
import { readBearer } from './read-bearer.ts'
import type { WebChannelDependencies } from './web-channel-dependencies.ts'

/** The chat over HTTP, as docs/protocol.md has it. */
export const chatRoutes =
  (deps: WebChannelDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async ({ headers }, reply) => {
      // Nothing that a browser adds by itself counts here, so a foreign page learns nothing by reading an answer: it
      // may read why it was refused. Whether it is served is decided by the inbox's list.
      reply.header('vary', 'origin')
      if (!headers.origin) return
      reply.header('access-control-allow-origin', headers.origin).header('access-control-expose-headers', 'retry-after')
    })
    app.options('/api/chat/*', { schema: { hide: true } }, (_, reply) =>
      reply
        .header('access-control-allow-methods', 'GET, POST, DELETE')
        .header('access-control-allow-headers', 'authorization, content-type')
        .header('access-control-max-age', 600)
        .code(204)
        .send(),
    )
    await app.register(doorRoutes(deps))
    await app.register(conversationRoutes(deps))
  }

const doorRoutes =
  (deps: WebChannelDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async (request) => checkNetworkLimit(deps.limits.opens, request))
    const openDoc = { zh: '打开会话，取得凭证。', en: 'Opens a conversation and gives a token for it.' }
    app.post(
      '/api/chat/access',
      {
        schema: {
          ...describeOperation('openChat', 'public', openDoc),
          body: openChatSchema,
          response: { 200: chatAccessSchema, ...problemAnswers },
        },
      },
      async (request) => {
        const { inboxKey, language, shopToken } = request.body
        const inbox = await deps.database.withDispatcher((tx) => findInboxByKey(tx, inboxKey))
        if (!inbox) throw new CeladonError('INBOX_NOT_FOUND')
        if (!isOurs(deps, whenceOf(request))) checkAllowed(whenceOf(request), inbox)
        const token = readBearer(request.headers.authorization)
        const known = token === undefined ? undefined : await readChatToken(token, deps.secret, deps.clock.now())
        return deps.turns.chat.open({ inbox, language, shopToken, known })
      },
    )
    const resumeDoc = {
      zh: '用邮件中的一次性链接回到会话。',
      en: 'Exchanges the link of an e-mail for the conversation.',
    }
    app.post(
      '/api/chat/resume',
      {
        schema: {
          ...describeOperation('resumeChat', 'public', resumeDoc),
          body: resumeSchema,
          response: { 200: chatAccessSchema, ...problemAnswers },
        },
      },
      (request) => {
        // The link leads to our own page: no other page has a reason to hold it.
        if (!isOurs(deps, whenceOf(request))) throw new CeladonError('ORIGIN_NOT_ALLOWED')
        return deps.turns.chat.resume(request.body.linkToken)
      },
    )
  }
