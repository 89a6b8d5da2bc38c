import {
  answersSchema,
  type MemberWish,
  type MemberWishAnswer,
  type RefundCap,
  type Ruling,
  type Run,
  type Workflow,
} from '@celadon/contract'
import { beginRun } from '#automation'
import { loadConversation } from '#conversation/heads'
import { findVerifiedCustomer } from '#people'
import { listRefundCaps, readCapsOf, setRefundCap } from '#people/caps'
import { loadMember } from '#people/members'
import { CeladonError } from '#platform/errors'
import { decideWish, type Given } from '#policy'
import { readRulesInForce } from '#policy/versions'
import { beginEffects } from './continue-run.ts'
import { requireOwner, type Actor } from './desk-verbs.ts'
import { keepAdvance } from './keep-advance.ts'
import { emptyAdvance } from './advance.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Place = { tenantId: string; member: Actor; conversationId: string }

/**
 * A member has something done for the customer whose conversation they have: by the same rulings and effects as the
 * customer's own wish, and above the member's cap only with another's yes. The result comes back as a note.
 * @throws NOT_FOUND, NOT_OWNER, ALREADY_PAID
 */
export const wishForCustomer = async (
  deps: TurnDependencies,
  { tenantId, member, conversationId, wish, isToBeDone }: Place & MemberWish,
): Promise<MemberWishAnswer> => {
  const { given, customerId } = await readGiven(deps, { tenantId, member, conversationId })
  const ruling = decideWish(wish, given)
  const workflow = (await deps.afterSales.workflowsOf(tenantId)).find((each) => each.wish === wish.kind)
  if (!isToBeDone || ruling.verdict === 'deny' || !workflow) return { ruling, runId: null }
  const run = runOf(deps, { conversationId, member, workflow, ruling })
  const sellerId = given.facts.orders.find((order) => order.externalId === wish.orderId)?.seller.id ?? null
  await deps.database.withTenant({ tenantId }, async (tx) => {
    requireOwner(await loadConversation(tx, conversationId), member)
    const advance = { ...emptyAdvance, runs: [run], acts: { run, ruling, effects: ruling.effects }, sellerId }
    await keepAdvance(deps, tx, advance, { customerId, now: run.startedAt, askedBy: member.id })
  })
  if (run.status === 'acting') beginEffects(deps, { tenantId, runId: run.id })
  return { ruling, runId: run.id }
}

/** Who may give back how much by their own word. */
export const listCaps = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId }: { tenantId: string },
): Promise<RefundCap[]> => deps.database.withTenant({ tenantId }, listRefundCaps)

/** @throws NOT_FOUND for somebody who is nobody here, FORBIDDEN for one's own */
export const setCap = (
  deps: Pick<TurnDependencies, 'database' | 'ids'>,
  { tenantId, memberId, cap }: { tenantId: string; memberId: string; cap: RefundCap },
): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    if (cap.memberId === memberId) throw new CeladonError('FORBIDDEN')
    if (cap.memberId !== null && (await loadMember(tx, cap.memberId)).role !== cap.role)
      throw new CeladonError('NOT_FOUND')
    await setRefundCap(tx, deps.ids.next(), cap)
  })

/** Everything afresh, and who the customer has proved to be: without that policy refuses, whoever asks. */
const readGiven = async (
  deps: TurnDependencies,
  { tenantId, member, conversationId }: Place,
): Promise<{ given: Given; customerId: string }> => {
  const now = deps.clock.now()
  const read = await deps.database.withTenant({ tenantId }, async (tx) => {
    const head = await loadConversation(tx, conversationId)
    requireOwner(head, member)
    const verified = await findVerifiedCustomer(tx, conversationId, now.toISOString())
    const rules = await readRulesInForce(tx, now.toISOString())
    return { head, verified, rules, caps: await readCapsOf(tx, member) }
  })
  const { head, verified, rules, caps } = read
  const actor = { memberId: member.id, caps }
  const customerId = verified?.customerId ?? head.customerId
  const nobody = { externalId: '', tier: null, memberSince: null, methods: [], addresses: [] }
  const nothing = { account: nobody, products: [], dealings: [], readAt: now.toISOString() }
  if (!verified) return { customerId, given: { facts: { orders: [], shop: nothing }, rules, proof: null, now, actor } }
  deps.orders.forget(tenantId, verified.externalId)
  const { orders } = await deps.orders.readOrders(tenantId, verified)
  const orderIds = orders.map((order) => order.externalId)
  const shop = await deps.afterSales.readFacts(tenantId, verified, orderIds)
  const proof = { method: verified.method, expiresAt: verified.expiresAt }
  return { customerId, given: { facts: { orders, shop }, rules, proof, now, actor } }
}

const expectedInMs = { acting: 60_000, 'awaiting-approval': 86_400_000 }

const runOf = (
  deps: Pick<TurnDependencies, 'ids' | 'clock'>,
  made: { conversationId: string; member: Actor; workflow: Workflow; ruling: Ruling },
): Run => {
  const { conversationId, member, workflow, ruling } = made
  const now = deps.clock.now()
  const begun = beginRun({
    id: deps.ids.next(),
    conversationId,
    workflow,
    intent: workflow.intents[0] ?? '',
    openingWords: '',
    startedAt: now.toISOString(),
  })
  const status = ruling.verdict === 'allow' ? 'acting' : 'awaiting-approval'
  const { kind: _kind, ...answers } = ruling.wish
  return {
    ...begun,
    status,
    step: workflow.steps.find((step) => step.kind === 'act')?.number ?? 0,
    answers: answersSchema.parse(present(answers)),
    saidBy: { member: member.id },
    ruling,
    expectedBy: new Date(now.getTime() + expectedInMs[status]).toISOString(),
  }
}

/** A run has no answer where a wish has null. */
const present = (answers: object): object =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null))
