import {
  correctionListSchema,
  objectedSchema,
  objectionAnswerSchema,
  objectionWishSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })

/** Saying what was wrong with an answer, once and for good; everybody reads what is theirs to see. */
export const objectionRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/corrections',
      {
        schema: {
          ...describe('listCorrections', {
            zh: '指出过的错误，以及学到的测试。',
            en: 'What was said to be wrong, and the learned tests.',
          }),
          response: { 200: correctionListSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.listCorrections({ tenantId: member.tenantId, member }),
    )
    app.post(
      '/api/desk/conversations/:id/objections',
      {
        schema: {
          ...describe('raiseObjection', {
            zh: '指出一个回答错在哪里：改正并成为测试，或交给运营方。',
            en: 'Says what was wrong with an answer: put right and kept as a test, or left to the operator.',
          }),
          params,
          body: objectionWishSchema,
          response: { 200: objectedSchema, ...problemAnswers },
        },
      },
      ({ member, params: { id }, body }) => {
        limits.acts.checkRate(member.id)
        const by = { tenantId: member.tenantId, member, conversationId: checkId(id) }
        return turns.desk.raiseObjection(by, { ...body, entryId: checkId(body.entryId) })
      },
    )
    app.post(
      '/api/desk/objections/:id/answer',
      {
        schema: {
          ...describe('answerObjection', {
            zh: '运营方对一处错误的答复。',
            en: 'The operator’s answer to what was said to be wrong.',
          }),
          params,
          body: objectionAnswerSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        limits.acts.checkRate(member.id)
        await turns.desk.answerToObjection({ tenantId: member.tenantId, member }, { id: checkId(id), ...body })
        return reply.code(204).send(null)
      },
    )
  }
