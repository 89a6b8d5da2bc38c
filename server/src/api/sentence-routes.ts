import {
  saidSentencesSchema,
  sentenceListSchema,
  sentenceReplaySchema,
  sentenceReplayWishSchema,
  sentenceRollBackSchema,
  sentenceWishSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import type { DeskMember } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ name: z.string().max(100) })
const byOf = (member: DeskMember) => ({ tenantId: member.tenantId, member })

/** Sentences that replies are composed of: read by everybody of the desk, worded by the operator's people and by sellers for their own goods. */
export const sentenceRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readRoutes(deps))
    await app.register(writeRoutes(deps))
  }

const readRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/sentences',
      {
        schema: {
          ...describe('listSentences', {
            zh: '回复由哪些句子组成，己方怎么说，各版本。',
            en: 'The sentences that replies are composed of, how one’s own side says them, and its versions.',
          }),
          response: { 200: sentenceListSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.showSentences(byOf(member)),
    )
    app.post(
      '/api/desk/conversations/:id/said-sentences',
      {
        schema: {
          ...describe('listSaidSentences', {
            zh: '一条回复由哪些句子组成。',
            en: 'The sentences that one reply was composed of.',
          }),
          params: z.object({ id: z.string() }),
          body: z.object({ entryId: z.string().max(64) }),
          response: { 200: saidSentencesSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id }, body: { entryId } }) =>
        turns.desk.listSaidSentences({ ...byOf(member), conversationId: checkId(id) }, checkId(entryId)),
    )
  }

const writeRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async ({ member }) => limits.acts.checkRate(member.id))
    app.post(
      '/api/desk/sentences/:name/replay',
      {
        schema: {
          ...describe('replaySentence', {
            zh: '最近 90 天说过这句话的回复，换了说法会怎样。',
            en: 'What other words would have made of the replies of the last 90 days that said this sentence.',
          }),
          params: named,
          body: sentenceReplayWishSchema,
          response: { 200: sentenceReplaySchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => turns.desk.replaySentence(byOf(member), { id: params.name, ...body }),
    )
    app.post(
      '/api/desk/sentences/:name',
      {
        schema: {
          ...describe('publishSentence', {
            zh: '换一种说法并发布；事实有缺失或多出时拒绝。',
            en: 'Puts other words for a sentence in force; refused where a fact is dropped or made up.',
          }),
          params: named,
          body: sentenceWishSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params, body }, reply) => {
        await turns.desk.publishSentence(byOf(member), { id: params.name, ...body })
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/sentences/:name/roll-back',
      {
        schema: {
          ...describe('rollBackSentence', {
            zh: '恢复以前的说法，或不再用自己的说法。',
            en: 'Words of before hold again, or none of one’s own.',
          }),
          params: named,
          body: sentenceRollBackSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params, body }, reply) => {
        await turns.desk.rollBackSentence(byOf(member), { id: params.name, ...body })
        return reply.code(204).send(null)
      },
    )
  }
