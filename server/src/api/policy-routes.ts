import {
  draftOpeningSchema,
  draftSavingSchema,
  policyFormsSchema,
  policyReadingSchema,
  policyShelfSchema,
  type Localized,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { discardDraft, loadPolicyReading, loadPolicyShelf, openDraft, saveDraft } from '#policy/drafts'
import { clauseForms, limitForms, reasonWords } from '#policy/forms'
import { checkId } from './check-id.ts'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ id: z.string() })

/** The rules of the operator and of sellers: everybody of the desk reads what is theirs to see, and few write. */
export const policyRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async ({ member, method }) => {
      if (method !== 'GET' && method !== 'HEAD') deps.limits.acts.checkRate(member.id)
    })
    await app.register(readRoutes(deps))
    await app.register(draftRoutes(deps))
  }

const readRoutes =
  ({ database, clock, turns }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/policies',
      {
        schema: {
          ...describe('listPolicies', { zh: '各方规则的全部版本。', en: 'Every version of everybody’s rules.' }),
          response: { 200: policyShelfSchema, ...problemAnswers },
        },
      },
      ({ member }) => database.withTenant(member, (tx) => loadPolicyShelf(tx, member)),
    )
    app.get(
      '/api/desk/policy-forms',
      {
        schema: {
          ...describe('readPolicyForms', {
            zh: '规则可以写哪些句子，各有什么空格。',
            en: 'The sentences rules are written in, with their blanks.',
          }),
          response: { 200: policyFormsSchema, ...problemAnswers },
        },
      },
      async ({ member }) => ({
        clauses: [...clauseForms],
        limits: [...limitForms],
        reasons: Object.entries(reasonWords).map(([id, label]) => ({ id, label })),
        ...(await turns.desk.listShopGroups({ tenantId: member.tenantId, sellerId: member.sellerId })),
      }),
    )
    app.get(
      '/api/desk/policies/:id',
      {
        schema: {
          ...describe('loadPolicy', {
            zh: '一个版本：条款、问题、与生效版本或指定版本的差异。',
            en: 'One version: sentences, faults, and what differs from the one in force or the one named.',
          }),
          params: named,
          querystring: z.object({ against: z.string().max(64).optional() }),
          response: { 200: policyReadingSchema, ...problemAnswers },
        },
      },
      ({ member, params, query }) =>
        database.withTenant(member, (tx) =>
          loadPolicyReading(tx, member, {
            id: checkId(params.id),
            againstId: query.against === undefined ? undefined : checkId(query.against),
            now: clock.now().toISOString(),
          }),
        ),
    )
  }

const draftRoutes =
  ({ database, clock, ids }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    const now = (): string => clock.now().toISOString()
    app.post(
      '/api/desk/policies',
      {
        schema: {
          ...describe('openDraft', {
            zh: '打开草稿；没有就从生效版本或指定版本开始。',
            en: 'Opens the draft; where there is none, from the version in force or the one named.',
          }),
          body: draftOpeningSchema,
          response: { 200: named, ...problemAnswers },
        },
      },
      async ({ member, body }) => {
        const opening = {
          sellerId: body.sellerId === null ? null : checkId(body.sellerId),
          fromId: body.fromId === null ? null : checkId(body.fromId),
        }
        const id = await database.withTenant(member, (tx) =>
          openDraft(tx, member, opening, { id: ids.next(), now: now() }),
        )
        return { id }
      },
    )
    app.post(
      '/api/desk/policies/:id/save',
      {
        schema: {
          ...describe('saveDraft', {
            zh: '保存草稿，返回问题和差异。',
            en: 'Saves a draft; answers with its faults and differences.',
          }),
          params: named,
          body: draftSavingSchema,
          response: { 200: policyReadingSchema, ...problemAnswers },
        },
      },
      ({ member, params, body }) => {
        const id = checkId(params.id)
        return database.withTenant(member, async (tx) => {
          await saveDraft(tx, member, body, { id, now: now() })
          return loadPolicyReading(tx, member, { id, againstId: undefined, now: now() })
        })
      },
    )
    app.post(
      '/api/desk/policies/:id/discard',
      {
        schema: {
          ...describe('discardDraft', { zh: '丢弃草稿。', en: 'Throws a draft away.' }),
          params: named,
          response: emptyAnswer,
        },
      },
      async ({ member, params }, reply) => {
        await database.withTenant(member, (tx) => discardDraft(tx, member, checkId(params.id)))
        return reply.code(204).send(null)
      },
    )
  }
