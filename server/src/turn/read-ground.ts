import type { Language, Order, Run, ShopFacts, Workflow } from '@celadon/contract'
import type { Said } from '#automation/fields'
import { findRun } from '#automation/runs'
import { listGoodwill } from '#oversight/steerings'
import { readWorkflows } from '#automation/workflows'
import type { VerifiedCustomer } from '#platform/verified-customer'
import type { Given, RulesInForce } from '#policy'
import { readRulesInForce } from '#policy/versions'
import type { OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type Turn = Pick<OpenTurn, 'tenantId' | 'tenant' | 'head'>

/** What was heard this turn, and the customer's orders as they were read. */
export type Heard = Said & { language: Language; orders: readonly Order[]; ordersReadAt: string }

/** What planning stands on: the shop read afresh, the rules in force, the workflows, and the run that is under way. */
export type Ground = { shop: ShopFacts; rules: RulesInForce; workflows: readonly Workflow[]; run: Run | undefined }

export const readGround = async (
  deps: TurnDependencies,
  turn: Turn,
  heard: Pick<Heard, 'orders'>,
  verified: VerifiedCustomer,
): Promise<Ground> => {
  const { tenantId, head } = turn
  const now = deps.clock.now().toISOString()
  const orderIds = heard.orders.map((order) => order.externalId)
  const [shop, remembered, { rules, run }] = await Promise.all([
    deps.afterSales.readFacts(tenantId, verified, orderIds),
    deps.afterSales.workflowsOf(tenantId),
    deps.stage ? onStage(deps.stage, head.dialogue.runId) : readKept(deps, turn, now),
  ])
  // Another process may have begun a run of what was imported since.
  const isKnown = !run || remembered.some(({ name }) => name === run.workflow)
  const workflows = isKnown ? remembered : await deps.database.withTenant({ tenantId }, readWorkflows)
  return { shop, rules, run, workflows }
}

type Kept = Pick<Ground, 'rules' | 'run'>

const onStage = ({ rules, findRun: find }: NonNullable<TurnDependencies['stage']>, runId: string | null): Kept => ({
  rules,
  run: runId === null ? undefined : find(runId),
})

const readKept = async (
  { database }: Pick<TurnDependencies, 'database'>,
  { tenantId, head }: Turn,
  now: string,
): Promise<Kept> => {
  const { runId } = head.dialogue
  const [rules, run, goodwill] = await database.inOneTrip({ tenantId }, (tx) =>
    Promise.all([
      readRulesInForce(tx, now),
      runId === null ? undefined : findRun(tx, runId),
      listGoodwill(tx, head.id, now),
    ]),
  )
  return { rules: { ...rules, goodwill }, run }
}

/** One run, whose it is left out. */
export const readRunOf = async (
  { database, stage }: Pick<TurnDependencies, 'database' | 'stage'>,
  { tenantId }: Pick<Turn, 'tenantId'>,
  id: string,
): Promise<Run | undefined> => {
  if (stage) return stage.findRun(id)
  const found = await database.withTenant({ tenantId }, (tx) => findRun(tx, id))
  if (!found) return undefined
  const { customerId: _customer, sellerId: _seller, ...run } = found
  return run
}

/** What a ruling of this turn rests on. */
export const givenOf = (
  { orders }: Pick<Heard, 'orders'>,
  { shop, rules }: Pick<Ground, 'shop' | 'rules'>,
  { method, expiresAt }: VerifiedCustomer,
  now: Date,
): Given => ({ facts: { orders, shop }, rules, proof: { method, expiresAt }, now })
