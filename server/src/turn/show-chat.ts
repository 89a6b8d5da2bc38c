import type { ChatConversation, ChatSnapshot, ChatState, Localized, RunStatus, Waiting } from '@celadon/contract'
import { listPendingRuns } from '#automation/runs'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import { listEntries, toChatEntry } from '#conversation/log'
import { findVerifiedCustomer } from '#people'
import { findMember } from '#people/members'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { findWaiting } from '#routing'
import { findSeller } from '#tenancy/sellers'
import type { TurnDependencies } from './turn-dependencies.ts'

/** The conversation as its customer may see it. */
export const toChatConversation = (
  head: ConversationHead,
  around: { ownerName: string | null; waiting: Waiting | null; verified: VerifiedCustomer | undefined },
): ChatConversation => ({
  id: head.id,
  status: head.status,
  language: head.language,
  owner: { kind: head.owner.kind, name: around.ownerName },
  waiting: around.waiting,
  verified: around.verified ? { method: around.verified.method, expiresAt: around.verified.expiresAt } : null,
  rating: head.isSolved === null && head.score === null ? null : { isSolved: head.isSolved, score: head.score },
  staffReadSeq: head.staffReadPublicSeq,
  createdAt: head.createdAt,
})

/** Who has it, by the name a customer may see. */
export const findOwnerName = async (tx: TenantTransaction, head: ConversationHead): Promise<string | null> => {
  const { kind, id } = head.owner
  if (kind === 'seller' && id) return (await findShopOf(tx, id))?.[head.language] ?? null
  return (kind === 'agent' || kind === 'supervisor') && id ? ((await findMember(tx, id))?.displayName ?? null) : null
}

/** A seller's member speaks in the name of the shop. */
export const findShopOf = async (tx: TenantTransaction, memberId: string): Promise<Localized | undefined> => {
  const sellerId = (await findMember(tx, memberId))?.sellerId
  return sellerId ? (await findSeller(tx, sellerId))?.name : undefined
}

const pageSize = 50

type Shown = { tenantId: string; conversationId: string; customerId: string }

/**
 * State and entries in one reading, so that subscribing after `seq` misses nothing. `before` pages to older entries.
 * @throws NOT_FOUND, also when it is another customer's.
 */
export const loadChatSnapshot = async (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'tenants' | 'afterSales'>,
  shown: Shown & { before?: number | undefined; after?: number | undefined; limit?: number | undefined },
): Promise<ChatSnapshot> => {
  const workflows = await deps.afterSales.workflowsOf(shown.tenantId)
  return deps.database.withTenant(shown, async (tx) => {
    const { state, head } = await readState(deps, tx, shown)
    const entries = await listEntries(tx, shown.conversationId, {
      publicOnly: true,
      limit: shown.limit ?? pageSize,
      ...(shown.before === undefined ? {} : { before: shown.before }),
      ...(shown.after === undefined ? {} : { after: shown.after }),
    })
    const runs = await listPendingRuns(tx, shown.conversationId)
    const { timeZone } = await deps.tenants.readTenant(tx, shown.tenantId)
    // Entries committed between the two readings are beyond this snapshot's `seq`; the subscription brings them.
    const known = entries.filter((entry) => (entry.publicSeq ?? 0) <= head.lastPublicSeq)
    return {
      conversation: state.conversation,
      entries: known.flatMap((entry) => toChatEntry(entry) ?? []),
      seq: head.lastPublicSeq,
      timeZone,
      awaiting: state.awaiting,
      pending: runs.map((run) => ({
        runId: run.id,
        what: workflows.find((each) => each.name === run.workflow)?.title[head.language] ?? run.workflow,
        expectedBy: run.expectedBy ?? run.startedAt,
        waitsFor: waitsFor[run.status] ?? 'doing',
      })),
    }
  })
}

const waitsFor: Partial<Record<RunStatus, ChatSnapshot['pending'][number]['waitsFor']>> = {
  'awaiting-approval': 'approval',
  'awaiting-arrival': 'arrival',
}

/** @throws NOT_FOUND */
export const loadChatState = (deps: Pick<TurnDependencies, 'database' | 'clock'>, shown: Shown): Promise<ChatState> =>
  deps.database.withTenant(shown, async (tx) => (await readState(deps, tx, shown)).state)

const readState = async (
  deps: Pick<TurnDependencies, 'clock'>,
  tx: TenantTransaction,
  shown: Shown,
): Promise<{ state: ChatState; head: ConversationHead }> => {
  const now = deps.clock.now()
  const head = await loadConversation(tx, shown.conversationId, shown.customerId)
  const [waiting, verified, ownerName] = await Promise.all([
    findWaiting(tx, head, now),
    findVerifiedCustomer(tx, head.id, now.toISOString()),
    findOwnerName(tx, head),
  ])
  const conversation = toChatConversation(head, { waiting, verified, ownerName })
  return { head, state: { type: 'state', conversation, awaiting: head.awaiting } }
}
