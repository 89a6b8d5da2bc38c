import {
  rehearsalSchema,
  rehearsalWishSchema,
  scenarioChoiceSchema,
  scenarioKeptSchema,
  scenarioListSchema,
  scenarioResultsSchema,
  scenarioRunSchema,
  scenarioWishSchema,
  type Localized,
  type RehearsedDraft,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import type { DeskMember } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const params = z.object({ id: z.string() })
const byOf = (member: DeskMember) => ({ tenantId: member.tenantId, member })
const checked = (draft: RehearsedDraft): RehearsedDraft =>
  draft.kind === 'rules' ? { ...draft, policyId: checkId(draft.policyId) } : draft

/** Conversations tried on what is not in force, and the simulated buyers that are kept for it. Nothing is sent or done. */
export const rehearsalRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') deps.limits.acts.checkRate(member.id)
    })
    await app.register(playRoutes(deps))
    await app.register(keepRoutes(deps))
  }

const playRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/desk/rehearsals',
      {
        schema: {
          ...describe('rehearse', {
            zh: '对草稿试一段会话：会怎样理解、决定、回答；不发送、不办理、不保存。',
            en: 'A conversation tried on a draft: what would be read, decided and said. Nothing is sent, done or kept.',
          }),
          body: rehearsalWishSchema,
          response: { 200: rehearsalSchema, ...problemAnswers },
        },
      },
      ({ member, body }) => turns.desk.rehearse(byOf(member), { ...body, draft: checked(body.draft) }),
    )
    app.post(
      '/api/desk/scenarios/run',
      {
        schema: {
          ...describe('runScenarios', {
            zh: '让全部模拟买家走一遍草稿，列出结果和变化。',
            en: 'Plays every simulated buyer through a draft: what comes of each, and what changes.',
          }),
          body: scenarioRunSchema,
          response: { 200: scenarioResultsSchema, ...problemAnswers },
        },
      },
      async ({ member, body }) => ({
        results: await turns.desk.runScenarios(byOf(member), {
          draft: checked(body.draft),
          ids: body.ids?.map(checkId),
        }),
      }),
    )
  }

const keepRoutes =
  ({ turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/scenarios',
      {
        schema: {
          ...describe('listScenarios', { zh: '己方的模拟买家。', en: 'The simulated buyers of one’s own side.' }),
          response: { 200: scenarioListSchema, ...problemAnswers },
        },
      },
      ({ member }) => turns.desk.showScenarios(byOf(member)),
    )
    app.post(
      '/api/desk/scenarios',
      {
        schema: {
          ...describe('keepScenario', {
            zh: '保留一个模拟买家：现行规则能通过的，从此发布前都要通过；否则先不选，由人决定。',
            en: 'Keeps a simulated buyer. If what is in force meets it, nothing is published from now on that does not; else it is not chosen until somebody does.',
          }),
          body: scenarioWishSchema,
          response: { 200: scenarioKeptSchema, ...problemAnswers },
        },
      },
      ({ member, body }) => {
        const { from } = body
        const wish = from.kind === 'lesson' ? { ...body, from: { ...from, lessonId: checkId(from.lessonId) } } : body
        return turns.desk.keepScenario(byOf(member), wish)
      },
    )
    app.post(
      '/api/desk/scenarios/:id/choice',
      {
        schema: {
          ...describe('chooseScenario', {
            zh: '发布前是否必须通过这个模拟买家。',
            en: 'Whether publishing has to meet this simulated buyer.',
          }),
          params,
          body: scenarioChoiceSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id }, body }, reply) => {
        await turns.desk.setScenarioChoice(byOf(member), checkId(id), body.isChosen)
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/scenarios/:id/remove',
      {
        schema: {
          ...describe('removeScenario', { zh: '不再保留一个模拟买家。', en: 'Keeps a simulated buyer no longer.' }),
          params,
          response: emptyAnswer,
        },
      },
      async ({ member, params: { id } }, reply) => {
        await turns.desk.dropScenario(byOf(member), checkId(id))
        return reply.code(204).send(null)
      },
    )
  }
