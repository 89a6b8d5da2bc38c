import {
  draftPublishingSchema,
  publishingDecisionSchema,
  publishingDeskSchema,
  publishingSchema,
  ruleReviewsSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** Putting rules in force, and the operator's yes to those of sellers. */
export const publishingRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') deps.limits.acts.checkRate(member.id)
    })
    await app.register(forceRoutes(deps))
    await app.register(reviewRoutes(deps))
  }

const forceRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/desk/policies/:id/publish',
      {
        schema: {
          ...describe('publishPolicy', {
            zh: '发布草稿；有问题时拒绝，并逐条说明。运营方要求时，商家的规则先等待同意。',
            en: 'Puts a draft in force; refused with every reason when something is wrong. A seller’s waits for a yes where the operator asks for it.',
          }),
          params,
          body: draftPublishingSchema,
          response: { 200: publishingSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id }, body }) =>
        turns.desk.publishRules({ tenantId: member.tenantId, member }, { id: checkId(id), revision: body.revision }),
    )
    app.post(
      '/api/desk/policies/:id/roll-back',
      {
        schema: {
          ...describe('rollBackPolicy', {
            zh: '恢复以前的一个版本。',
            en: 'Puts a version in force again that was before.',
          }),
          params,
          response: { 200: publishingSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id } }) =>
        turns.desk.publishRules({ tenantId: member.tenantId, member }, { id: checkId(id), revision: null }),
    )
  }

const reviewRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/publishing-requests',
      {
        schema: {
          ...describe('showPublishing', {
            zh: '等待运营方同意的商家规则，以及哪些商家需要同意。',
            en: 'Sellers’ rules that wait for the operator’s yes, and whose have to.',
          }),
          response: { 200: publishingDeskSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.showPublishing({ tenantId: member.tenantId, member }),
    )
    app.post(
      '/api/desk/publishing-requests/:id/decision',
      {
        schema: {
          ...describe('decideOnPublishing', {
            zh: '同意或不同意发布商家的规则，不同意时附原因。',
            en: 'A yes or no to publishing a seller’s rules; a no with its reason.',
          }),
          params,
          body: publishingDecisionSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        await turns.desk.decideOnPublishing({ tenantId: member.tenantId, member }, { id: checkId(id), ...body })
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/rule-reviews',
      {
        schema: {
          ...describe('setRuleReviews', {
            zh: '设定哪些商家的规则要运营方同意后才生效。',
            en: 'Sets whose rules bind only after the operator’s yes.',
          }),
          body: ruleReviewsSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, body }, reply) => {
        await turns.desk.setRuleReviews(
          { tenantId: member.tenantId, member },
          { ...body, sellerIds: body.sellerIds.map(checkId) },
        )
        return reply.code(204).send(null)
      },
    )
  }
