import {
  may,
  wordingRollBackSchema,
  wordingSchema,
  workflowListSchema,
  workflowReadingSchema,
  type Localized,
  type WorkflowList,
  type WorkflowReading,
  type WorkflowVersion,
} from '@celadon/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listWorkflowVersions, loadWorkflow, readWorkflows, shippedFor, shippedWorkflows } from '#automation/workflows'
import { arranged, arrangementIn, ownStepsIn, placesIn, withOwnSteps } from '#automation/own-steps'
import { blanksFor, listTexts } from '#automation/wording'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import { describeOperation, emptyAnswer, problemAnswers } from './describe-operation.ts'
import type { HttpDependencies } from './http-dependencies.ts'
import { requirePermission } from './require-member.ts'

const describe = (id: string, summary: Localized) => describeOperation(id, 'desk cookie', summary)
const named = z.object({ name: z.string().max(100) })

/** Workflows: everybody of the desk reads them; supervisors and admins say them in other words. */
export const workflowRoutes =
  (deps: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readRoutes(deps))
    await app.register(writeRoutes(deps))
  }

const readRoutes =
  ({ database }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/desk/workflows',
      {
        schema: {
          ...describe('listWorkflows', { zh: '全部流程。', en: 'All workflows.' }),
          response: { 200: workflowListSchema, ...problemAnswers },
        },
      },
      ({ member }) => database.withTenant(member, readAll),
    )
    app.get(
      '/api/desk/workflows/:name',
      {
        schema: {
          ...describe('loadWorkflow', {
            zh: '一个流程：编号的步骤、两种语言的话术、各版本。',
            en: 'A workflow: numbered steps, every text in both languages, its versions.',
          }),
          params: named,
          response: { 200: workflowReadingSchema, ...problemAnswers },
        },
      },
      ({ member, params }) =>
        database.withTenant(member, (tx) => readOne(tx, params.name, may(member, 'assistant.teach'))),
    )
  }

const writeRoutes =
  ({ turns, limits }: HttpDependencies): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', requirePermission('assistant.teach'))
    app.addHook('onRequest', async ({ member }) => limits.acts.checkRate(member.id))
    app.post(
      '/api/desk/workflows/:name/wording',
      {
        schema: {
          ...describe('publishWording', {
            zh: '发布新的话术；空格不对时拒绝，并逐条说明。',
            en: 'Puts other words in force; refused with every reason when a blank is wrong.',
          }),
          params: named,
          body: wordingSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params, body }, reply) => {
        await turns.desk.publishWords({ tenantId: member.tenantId, member }, { name: params.name, wording: body })
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/desk/workflows/:name/roll-back',
      {
        schema: {
          ...describe('rollBackWording', {
            zh: '恢复以前的话术，或恢复自带的话术。',
            en: 'Puts words of before in force, or those that came with Celadon.',
          }),
          params: named,
          body: wordingRollBackSchema,
          response: emptyAnswer,
        },
      },
      async ({ member, params, body }, reply) => {
        await turns.desk.rollBackWords({ tenantId: member.tenantId, member }, { name: params.name, ...body })
        return reply.code(204).send(null)
      },
    )
  }

const readAll = async (tx: TenantTransaction): Promise<WorkflowList> => {
  const workflows = await readWorkflows(tx)
  return {
    workflows: workflows.map((workflow) => ({
      name: workflow.name,
      title: workflow.title,
      version: workflow.version,
      steps: workflow.steps.length,
      isOwn: !shippedWorkflows.includes(workflow),
    })),
  }
}

const readOne = async (tx: TenantTransaction, name: string, mayWrite: boolean): Promise<WorkflowReading> => {
  const workflow = await loadWorkflow(tx, name)
  const whole = withOwnSteps(shippedFor(workflow), [])
  const shipped = arranged(whole, arrangementIn(workflow))
  const texts = new Map(listTexts(workflow).map((placed) => [placed.id, placed]))
  return {
    workflow,
    texts: listTexts(shipped).map((placed) => ({
      id: placed.id,
      step: texts.get(placed.id)?.step ?? null,
      text: texts.get(placed.id)?.text ?? placed.text,
      shipped: placed.text,
      ...blanksFor(placed, shipped),
    })),
    added: ownStepsIn(workflow),
    omitted: whole.steps.filter((step) => workflow.omitted?.includes(step.name)),
    places: placesIn(workflow),
    versions: await readVersions(tx, name, isShipped(name) ? shipped.version : null),
    mayWrite,
  }
}

const isShipped = (name: string): boolean => shippedWorkflows.some((each) => each.name === name)

/** The workspace's own, newest first, and at the end what came with Celadon, if it did. */
const readVersions = async (
  tx: TenantTransaction,
  name: string,
  shippedVersion: number | null,
): Promise<WorkflowVersion[]> => {
  const own = await listWorkflowVersions(tx, name)
  const memberIds = [...new Set(own.flatMap(({ authorId }) => authorId ?? []))]
  const names = await listNames(tx, { customerIds: [], memberIds })
  return [
    ...own.map(({ workflow, isCurrent, authorId, createdAt }) => ({
      version: workflow.version,
      isCurrent,
      isShipped: false,
      authorName: authorId === null ? null : (names.get(authorId) ?? ''),
      createdAt,
    })),
    ...(shippedVersion === null
      ? []
      : [
          {
            version: shippedVersion,
            isCurrent: own.every((each) => !each.isCurrent),
            isShipped: true,
            authorName: null,
            createdAt: null,
          },
        ]),
  ]
}
