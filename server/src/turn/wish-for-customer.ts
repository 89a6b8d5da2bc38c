import {
  answersSchema,
  type MemberWish,
  type MemberWishAnswer,
  type RefundCap,
  type Ruling,
  type Run,
  type Wish,
  type Workflow,
} from '@celadon/contract'
import { beginRun } from '#automation'
import { loadConversation } from '#conversation/heads'
import { listRefundCaps, setRefundCap } from '#people/caps'
import { loadMember } from '#people/members'
import { recordAudit } from '#platform/audit'
import { listOwnFiles } from '#platform/files'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { isId } from '#platform/ids'
import { decideWish } from '#policy'
import { announceChange } from './announce.ts'
import { beginEffects } from './continue-run.ts'
import { requireOwner, type Actor } from './desk-verbs.ts'
import { keepAdvance } from './keep-advance.ts'
import { emptyAdvance } from './advance.ts'
import { readGivenFor, type MemberPlace } from './read-given-for.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { whyDenied } from './why-denied.ts'

/**
 * A member has something done for the customer whose conversation they have: by the same rulings and effects as the
 * customer's own wish, and above the member's cap only with another's yes. The result comes back as a note.
 * @throws NOT_FOUND, also for evidence that is no photo of this customer's; NOT_OWNER, ALREADY_PAID
 */
export const wishForCustomer = async (
  deps: TurnDependencies,
  { tenantId, member, conversationId, wish, isToBeDone }: MemberPlace & MemberWish,
): Promise<MemberWishAnswer> => {
  const { given, customerId } = await readGivenFor(deps, { tenantId, member, conversationId })
  await deps.database.withTenant({ tenantId }, (tx) =>
    checkEvidence(tx, { conversationId, wish, now: deps.clock.now().toISOString() }),
  )
  const ruling = decideWish(wish, given)
  const why = whyDenied(ruling, given.facts)
  const workflow = (await deps.afterSales.workflowsOf(tenantId)).find((each) => each.wish === wish.kind)
  if (!isToBeDone || ruling.verdict === 'deny' || !workflow) return { ruling, runId: null, why }
  const run = runOf(deps, { conversationId, member, workflow, ruling })
  const sellerId = given.facts.orders.find((order) => order.externalId === wish.orderId)?.seller.id ?? null
  await deps.database.withTenant({ tenantId }, async (tx) => {
    requireOwner(await loadConversation(tx, conversationId), member)
    const advance = { ...emptyAdvance, runs: [run], acts: { run, ruling, effects: ruling.effects }, sellerId }
    await keepAdvance(deps, tx, advance, { customerId, now: run.startedAt, askedBy: member.id })
    await recordAudit(tx, {
      tenantId,
      at: run.startedAt,
      by: member.id,
      act: 'customer.wished-for',
      about: { kind: 'conversation', id: conversationId },
      details: { wish: wish.kind, verdict: ruling.verdict, runId: run.id },
    })
  })
  announceChange(deps, tenantId, conversationId, [])
  if (run.status === 'acting') beginEffects(deps, { tenantId, runId: run.id })
  return { ruling, runId: run.id, why }
}

/** Who may give back how much by their own word. */
export const listCaps = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId }: { tenantId: string },
): Promise<RefundCap[]> => deps.database.withTenant({ tenantId }, listRefundCaps)

/** @throws NOT_FOUND for somebody who is nobody here, FORBIDDEN for one's own */
export const setCap = (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'ids'>,
  { tenantId, memberId, cap }: { tenantId: string; memberId: string; cap: RefundCap },
): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    if (cap.memberId === memberId) throw new CeladonError('FORBIDDEN')
    // A role of the workspace's own takes the cap of the one it was made from: that is its holder's own.
    const by = await loadMember(tx, memberId)
    if (cap.memberId === null && by.ownRole !== null && cap.role === by.role) throw new CeladonError('FORBIDDEN')
    if (cap.memberId !== null && (await loadMember(tx, cap.memberId)).role !== cap.role)
      throw new CeladonError('NOT_FOUND')
    const before = (await listRefundCaps(tx)).find(
      ({ role, memberId: whose, amount }) =>
        role === cap.role && whose === cap.memberId && amount.currency === cap.amount.currency,
    )
    await setRefundCap(tx, deps.ids.next(), cap)
    await recordAudit(tx, {
      tenantId,
      at: deps.clock.now().toISOString(),
      by: memberId,
      act: 'cap.set',
      about: cap.memberId === null ? { kind: 'role', id: cap.role } : { kind: 'member', id: cap.memberId },
      details: { ...cap.amount, before: before?.amount.amountMinor ?? null },
    })
  })

/** A photo counts only as the customer's own, of this very conversation: no member makes evidence. */
const checkEvidence = async (
  tx: TenantTransaction,
  { conversationId, wish, now }: { conversationId: string; wish: Wish; now: string },
): Promise<void> => {
  const ids = wish.kind === 'claim' ? (wish.evidence ?? []) : []
  if (ids.length === 0) return
  if (!ids.every(isId)) throw new CeladonError('NOT_FOUND')
  const uploader = { kind: 'customer', id: (await loadConversation(tx, conversationId)).customerId } as const
  const files = await listOwnFiles(tx, { conversationId, ids, uploader, since: now })
  const isPhoto = (id: string): boolean => files.some((file) => file.id === id && file.mediaType.startsWith('image/'))
  if (!ids.every(isPhoto)) throw new CeladonError('NOT_FOUND')
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
