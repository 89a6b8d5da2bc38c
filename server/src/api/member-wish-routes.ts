import {
  goodsReceivedSchema,
  memberWishAnswerSchema,
  memberWishSchema,
  orderDeskSchema,
  refundCapListSchema,
  refundCapSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission, requireToChange } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)

/** What members have done for a customer, within their caps. */
export const memberWishRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(wishRoutes(deps))
    await app.register(capRoutes(deps))
  }

const wishRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requireToChange('order.act'))
    app.post(
      '/api/desk/conversations/:id/wishes',
      {
        schema: {
          ...describe('wishForCustomer', {
            zh: '替会话里的客户办理：先看裁定，或按裁定办理；超过本人额度时由他人审批。',
            en: 'Has something done for the customer: shows the ruling or acts on it; above one’s cap another must agree.',
          }),
          params: z.object({ id: z.string() }),
          body: memberWishSchema,
          response: { 200: memberWishAnswerSchema, ...problemAnswers },
        },
      },
      async ({ member, params, body }) => {
        limits.acts.checkRate(member.id)
        const place = { tenantId: member.tenantId, member, conversationId: checkId(params.id) }
        return turns.desk.wishForCustomer({ ...place, ...body })
      },
    )
    app.get(
      '/api/desk/conversations/:id/order-acts',
      {
        schema: {
          ...describe('loadOrderDesk', {
            zh: '会话里客户的每笔订单可以办什么，以及办理所需的选项。',
            en: 'What can be begun for each order of the conversation’s customer, and what the forms are made of.',
          }),
          params: z.object({ id: z.string() }),
          response: { 200: orderDeskSchema, ...problemAnswers },
        },
      },
      ({ member, params }) =>
        turns.desk.loadOrderDesk({ tenantId: member.tenantId, member, conversationId: checkId(params.id) }),
    )
    app.post(
      '/api/desk/conversations/:id/goods',
      {
        schema: {
          ...describe('receiveGoods', {
            zh: '退回的商品已收到：按那次退货的裁定退款。',
            en: 'Goods of a return are here: what its ruling put off until then is done.',
          }),
          params: z.object({ id: z.string() }),
          body: goodsReceivedSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params, body }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.receiveGoods({
          tenantId: member.tenantId,
          member,
          conversationId: checkId(params.id),
          ...body,
        })
        return reply.code(204).send(null)
      },
    )
  }

const capRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('cap.set'))
    app.get(
      '/api/desk/refund-caps',
      {
        schema: {
          ...describe('listRefundCaps', { zh: '各角色和成员的退款额度。', en: 'Refund caps of roles and members.' }),
          response: { 200: refundCapListSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({ caps: await turns.desk.listCaps({ tenantId: member.tenantId }) }),
    )
    app.put(
      '/api/desk/refund-caps',
      {
        schema: {
          ...describe('setRefundCap', {
            zh: '设定一个角色或他人的退款额度。',
            en: 'Sets the refund cap of a role or of somebody else.',
          }),
          body: refundCapSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.setCap({ tenantId: member.tenantId, memberId: member.id, cap: body })
        return reply.code(204).send(null)
      },
    )
  }
