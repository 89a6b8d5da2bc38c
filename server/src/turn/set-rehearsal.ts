import type { Language, Order, Run, ShopFacts, Workflow } from '@celadon/contract'
import type { Instead } from '#automation/sentences'
import { newDialogue, type ConversationHead } from '#conversation/heads'
import { imagineCustomer } from '#people/proof'
import type { VerifiedCustomer } from '#platform/verified-customer'
import type { Given, RulesInForce } from '#policy'
import type { Tenant } from '#tenancy'
import type { OpenTurn } from './open-turn.ts'
import { forbidWriting } from './rehearsal-store.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** What a rehearsal is played with: the order of its buyer, the rules and workflows that are tried, and when it is. */
export type Stage = {
  tenantId: string
  tenant: Tenant
  orderId: string
  orders: Order[]
  shop: ShopFacts
  rules: RulesInForce
  workflows: readonly Workflow[]
  instead: Instead
  proof: NonNullable<Given['proof']>
  now: Date
}

/** The runs of a rehearsal: they stand in memory alone. */
export type StagedRuns = Map<string, Run>

/**
 * The dependencies of a real turn, in which nothing can be sent, done or written: the shop is the stage's, effects have no
 * way out, and every transaction is one that PostgreSQL lets write nothing.
 */
export const setRehearsal = (deps: TurnDependencies, stage: Stage, runs: StagedRuns): TurnDependencies => ({
  ...deps,
  database: {
    withTenant: (scope, work) =>
      deps.database.withTenant(scope, async (tx) => {
        await forbidWriting(tx)
        return work(tx)
      }),
    inOneTrip: (scope, work) =>
      deps.database.inOneTrip(scope, async (tx) => (await Promise.all([forbidWriting(tx), work(tx)]))[1]),
    // Never shared: who travels with it would be forbidden to write.
    inSharedTrip: (scope, _about, work) =>
      deps.database.inOneTrip(scope, async (tx) => (await Promise.all([forbidWriting(tx), work(tx)]))[1]),
    withDispatcher: noWayOut,
  },
  clock: { now: () => stage.now },
  orders: { readOrders: async () => ({ orders: stage.orders, readAt: stage.now.toISOString() }), forget: () => {} },
  afterSales: {
    readFacts: async () => stage.shop,
    workflowsOf: async () => stage.workflows,
    sentencesOf: async () => stage.instead,
    receiveReturn: noWayOut,
    runEffects: noWayOut,
  },
  stage: { rules: stage.rules, findRun: (id) => runs.get(id) },
  files: { take: noWayOut, read: noWayOut },
  refreshModel: noWayOut,
  announce: () => {},
  // Nobody outside is asked: what is played again comes out the same.
  readMessage: (utterance, context, of) => deps.readMessage(utterance, context, { ...of, isAside: true }),
})

const noWayOut = async (): Promise<never> => {
  throw new Error('a rehearsal reaches nothing')
}

/** A conversation that stands nowhere, with a buyer who is nobody. */
export const openRehearsal = (
  { ids }: Pick<TurnDependencies, 'ids'>,
  { tenantId, tenant, proof, now }: Stage,
  language: Language,
): OpenTurn => {
  const customerId = ids.next()
  return {
    tenantId,
    tenant,
    head: headOf(ids.next(), customerId, language, now.toISOString()),
    leaseId: ids.next(),
    messages: [],
    verified: imagineCustomer({ customerId, ...proof }) satisfies VerifiedCustomer,
    steerings: [],
    // What is tried is what the rules say, paused or not.
    pauses: [],
    askedFrom: undefined,
    codeOutcome: null,
    overtaken: [],
  }
}

const headOf = (id: string, customerId: string, language: Language, now: string): ConversationHead => ({
  id,
  inboxId: '',
  customerId,
  language,
  status: 'open',
  owner: { kind: 'assistant', id: null },
  epoch: 1,
  ownedSince: now,
  lastSeq: 0,
  lastPublicSeq: 0,
  lastCustomerSeq: 0,
  answeredSeq: 0,
  leaseId: null,
  leaseUntil: null,
  awaiting: null,
  dialogue: newDialogue,
  callBackBy: null,
  isCallBack: false,
  snoozedUntil: null,
  lastText: '',
  lastAuthor: 'customer',
  lastAt: now,
  sentiment: 0,
  customerReadPublicSeq: 0,
  staffReadPublicSeq: 0,
  isSolved: null,
  score: null,
  createdAt: now,
  priority: 0,
  queueId: null,
  askedAt: null,
  repliedAt: null,
  unansweredSince: null,
  lastMemberId: null,
  mergedInto: null,
})
