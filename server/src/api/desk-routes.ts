import {
  deskNoteSchema,
  deskOwnerChangeSchema,
  deskPageSchema,
  deskPostSchema,
  deskResolveSchema,
  deskSelfSchema,
  deskSnapshotSchema,
  deskTransferSchema,
  endMentionsSchema,
  mergeSchema,
  searchAnswerSchema,
  searchWishSchema,
  snoozeSchema,
  timelineSchema,
  transferTargetsSchema,
  worklistPageSchema,
  worklistSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { chooseLanguage } from '#platform/wire'
import { loadTenant } from '#tenancy'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { administrationRoutes } from './administration-routes.ts'
import { approvalRoutes } from './approval-routes.ts'
import { sentenceRoutes } from './sentence-routes.ts'
import { pauseRoutes } from './pause-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { sendCheckRoutes } from './send-check-routes.ts'
import { numbersRoutes } from './numbers-routes.ts'
import { articleRoutes } from './article-routes.ts'
import { oversightRoutes } from './oversight-routes.ts'
import { objectionRoutes } from './objection-routes.ts'
import { policyRoutes } from './policy-routes.ts'
import { publishingRoutes } from './publishing-routes.ts'
import { rehearsalRoutes } from './rehearsal-routes.ts'
import { releaseRoutes } from './release-routes.ts'
import { rulesRoutes } from './rules-routes.ts'
import { workflowRoutes } from './workflow-routes.ts'
import { deskFileRoutes } from './desk-file-routes.ts'
import { pdfAnswer, sendPdf } from './pdf-answer.ts'
import { memberWishRoutes } from './member-wish-routes.ts'
import { learningRoutes } from './learning-routes.ts'
import { routingRoutes } from './routing-routes.ts'
import { synonymRoutes } from './synonym-routes.ts'
import { copilotRoutes } from './copilot-routes.ts'
import { macroRoutes } from './macro-routes.ts'
import { ticketRoutes } from './ticket-routes.ts'
import { act, type Act } from './desk-act.ts'
import { requireMember, requirePermission, requireStaffMember } from './require-member.ts'

const inConversation = z.object({ id: z.string() })

export const deskRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.decorateRequest('member')
    app.addHook('onRequest', requireMember(deps))
    await app.register(administrationRoutes(deps))
    await app.register(readRoutes(deps))
    await app.register(actRoutes(deps))
    await app.register(learningRoutes(deps))
    await app.register(approvalRoutes(deps))
    await app.register(policyRoutes(deps))
    await app.register(rulesRoutes(deps))
    await app.register(workflowRoutes(deps))
    await app.register(sentenceRoutes(deps))
    await app.register(deskFileRoutes(deps))
    await app.register(memberWishRoutes(deps))
    await app.register(articleRoutes(deps))
    await app.register(synonymRoutes(deps))
    await app.register(oversightRoutes(deps))
    await app.register(routingRoutes(deps))
    await app.register(copilotRoutes(deps))
    await app.register(macroRoutes(deps))
    await app.register(ticketRoutes(deps))
    await app.register(rehearsalRoutes(deps))
    await app.register(releaseRoutes(deps))
    await app.register(objectionRoutes(deps))
    await app.register(publishingRoutes(deps))
    await app.register(numbersRoutes(deps))
    await app.register(sendCheckRoutes(deps))
    await app.register(pauseRoutes(deps))
    await app.register(reportRoutes(deps))
  }

const readRoutes =
  ({ turns, database, readPast }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
    app.get(
      '/api/desk/self',
      {
        schema: {
          ...describe('loadSelf', { zh: '谁登录了。', en: 'Who is signed in.' }),
          response: { 200: deskSelfSchema, ...problemAnswers },
        },
      },
      async ({ member }) => {
        const { id, name, timeZone } = await database.withTenant(member, loadTenant)
        const tenant = { id, name, timeZone }
        const { id: memberId, name: own, role, ownRole, sellerId = null } = member
        const who = { memberId, name: own, role, ownRole, permissions: [...member.permissions], sellerId }
        return { ...who, tenant, ...(readPast && { past: readPast() }) }
      },
    )
    app.get(
      '/api/desk/conversations',
      {
        schema: {
          ...describe('listConversations', {
            zh: '会话列表的一页，以及各视图的数量。',
            en: 'One page of the worklist, and how many there are in each view.',
          }),
          querystring: worklistPageSchema,
          response: { 200: worklistSchema, ...problemAnswers },
        },
      },
      ({ member, query }) =>
        turns.desk.loadWorklist({
          tenantId: member.tenantId,
          memberId: member.id,
          sellerId: member.sellerId,
          ...query,
        }),
    )
    app.get(
      '/api/desk/search',
      {
        schema: {
          ...describe('searchConversations', {
            zh: '按说过的话、客户姓名或邮箱查找会话，最新的在前。',
            en: 'Finds conversations by words said, or by name or address of the customer, the newest first.',
          }),
          querystring: searchWishSchema,
          response: { 200: searchAnswerSchema, ...problemAnswers },
        },
      },
      ({ member, query }) =>
        turns.desk.search({
          tenantId: member.tenantId,
          memberId: member.id,
          sellerId: member.sellerId,
          ...query,
        }),
    )
    app.get(
      '/api/desk/conversations/:id',
      {
        schema: {
          ...describe('loadConversation', {
            zh: '一个会话的全部：状态、记录、摘要、订单。',
            en: 'All about a conversation: state, log, brief, orders.',
          }),
          params: inConversation,
          querystring: deskPageSchema,
          response: { 200: deskSnapshotSchema, ...problemAnswers },
        },
      },
      ({ member, params, query, headers }) =>
        turns.desk.load({
          tenantId: member.tenantId,
          sellerId: member.sellerId,
          conversationId: checkId(params.id),
          language: chooseLanguage(headers['accept-language']),
          after: query.after,
        }),
    )
    app.get(
      '/api/desk/conversations/:id/timeline',
      {
        schema: {
          ...describe('loadTimeline', {
            zh: '同一位客户的其他会话，最新的在前。',
            en: 'The other conversations of the same customer, the newest first.',
          }),
          params: inConversation,
          response: { 200: timelineSchema, ...problemAnswers },
        },
      },
      ({ member, params }) =>
        turns.desk.loadTimeline({
          tenantId: member.tenantId,
          memberId: member.id,
          permissions: member.permissions,
          sellerId: member.sellerId,
          conversationId: checkId(params.id),
        }),
    )
    app.get(
      '/api/desk/conversations/:id/labels/:returnId',
      {
        // A label names the buyer, whom a seller does not see.
        onRequest: requireStaffMember,
        schema: {
          ...describe('loadDeskLabel', { zh: '退货面单（PDF）。', en: 'The label of a return, as PDF.' }),
          params: inConversation.extend({ returnId: z.string() }),
          response: pdfAnswer,
        },
      },
      async ({ member, params }, reply) => {
        const wish = { conversationId: checkId(params.id), returnId: checkId(params.returnId) }
        const { rmaNumber, pdf } = await turns.desk.loadLabel({ tenantId: member.tenantId, ...wish })
        return sendPdf(reply, rmaNumber, pdf)
      },
    )
    app.get(
      '/api/desk/transfer-targets',
      {
        onRequest: requireStaffMember,
        schema: {
          ...describe('listTransferTargets', {
            zh: '可以转接给谁。',
            en: 'Whom a conversation can be transferred to.',
          }),
          response: { 200: transferTargetsSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.listTransferTargets({ tenantId: member.tenantId }),
    )
  }

const actRoutes =
  ({ turns, limits, wakeRouting }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requireStaffMember)
    app.addHook('onRequest', async ({ member }) => limits.acts.checkRate(member.id))
    for (const { path, id, summary, body, needs, run } of acts(turns.desk, wakeRouting)) {
      const schema = {
        ...describeOperation(id, 'desk cookie', summary),
        params: inConversation,
        body,
        response: emptyAnswer,
      }
      const onRequest = needs ? [requirePermission(needs)] : []
      app.post(`/api/desk/conversations/:id/${path}`, { schema, onRequest }, async (request, reply) => {
        await run(request, checkId(request.params.id))
        return reply.code(204).send(null)
      })
    }
  }

/** Everything a member does to a conversation, each with the shape of its body. */
const acts = (desk: HttpDependencies['turns']['desk'], wakeRouting: HttpDependencies['wakeRouting']): Act[] => [
  act('take', 'takeConversation', { zh: '接入会话。', en: 'Takes a conversation.' }, deskOwnerChangeSchema, desk.take),
  act(
    'give-back',
    'giveBack',
    { zh: '交还智能客服。', en: 'Gives it back to the assistant.' },
    deskOwnerChangeSchema,
    desk.giveBack,
  ),
  act('transfer', 'transfer', { zh: '转接。', en: 'Transfers it.' }, deskTransferSchema, async (wanted) => {
    checkId(wanted.to.id)
    await desk.transfer(wanted)
    if (wanted.to.kind === 'agent') wakeRouting(wanted.tenantId, [wanted.to.id])
  }),
  act('resolve', 'resolve', { zh: '结束会话。', en: 'Resolves it.' }, deskResolveSchema, desk.resolve),
  act(
    'snooze',
    'snooze',
    { zh: '推迟会话，或提前取回。', en: 'Puts it off until later, or brings it back.' },
    snoozeSchema,
    desk.snooze,
  ),
  act(
    'merge',
    'mergeConversations',
    {
      zh: '让同一客户较早的会话并入此会话。',
      en: 'Lets an older conversation of the same customer go on in this one.',
    },
    mergeSchema,
    (wanted) => desk.merge({ ...wanted, from: { ...wanted.from, id: checkId(wanted.from.id) } }),
  ),
  act(
    'mentions/done',
    'endMentions',
    { zh: '标记“提到我的”为已处理。', en: 'Is done with what one was mentioned for.' },
    endMentionsSchema,
    desk.endMentions,
    null,
  ),
  act('messages', 'postReply', { zh: '回复客户。', en: 'Replies to the customer.' }, deskPostSchema, desk.postMessage),
  act(
    'notes',
    'postNote',
    { zh: '写一条只有员工可见的备注。', en: 'Writes a note that only staff see.' },
    deskNoteSchema,
    async (wanted) => {
      const mentions = (wanted.mentions ?? []).map(checkId)
      await desk.postNote({ ...wanted, mentions })
      if (mentions.length > 0) wakeRouting(wanted.tenantId, mentions)
    },
  ),
]
