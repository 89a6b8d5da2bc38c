import { may, type TransferTargets, type Worklist, type WorklistItem, type WorklistView } from '@celadon/contract'
import { countOpenApprovals } from '#automation/approvals'
import type { ConversationHead } from '#conversation/heads'
import { countConversations, listConversations } from '#conversation/worklist'
import { listMembers } from '#people/members'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import { listRequests } from '#policy/reviews'
import { decideDue, listQueues, type Queue } from '#routing'
import { listPresences } from '#routing/presence'
import { loadTenant, type Tenant } from '#tenancy'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Whose list it is; a seller's member sees what concerns their goods. */
export type WorklistReader = { tenantId: string; memberId: string; sellerId?: string | undefined }
export type WorklistReading = WorklistReader & { view: WorklistView; after?: string | undefined }

const pageSize = 50

/** One page of a view with the counts of all views. A customer without a name has the name ''. */
export const loadWorklist = (deps: Pick<TurnDependencies, 'database'>, wanted: WorklistReading): Promise<Worklist> =>
  deps.database.withTenant(wanted, async (tx) => {
    const [page, counts, openApprovals, publishing, queues] = await Promise.all([
      listConversations(tx, { ...wanted, limit: pageSize }),
      countConversations(tx, wanted.memberId),
      countOpenApprovals(tx),
      // Sellers ask, and the operator answers.
      wanted.sellerId === undefined ? listRequests(tx) : [],
      listQueues(tx),
    ])
    return {
      items: await toWorklistItems(tx, page.heads, wanted, queues),
      counts,
      openApprovals: openApprovals + publishing.length,
      next: page.next,
    }
  })

/** Heads as lines of a list, with the names of whom they are with. */
export const toWorklistItems = async (
  tx: TenantTransaction,
  heads: readonly ConversationHead[],
  { sellerId }: Pick<WorklistReader, 'sellerId'>,
  queues: readonly Queue[],
): Promise<WorklistItem[]> => {
  const [names, hours] = await Promise.all([
    listNames(tx, {
      customerIds: heads.map((head) => head.customerId),
      memberIds: heads.flatMap(({ owner }) => (owner.id && owner.kind !== 'queue' ? [owner.id] : [])),
    }),
    loadTenant(tx),
  ])
  const items = heads.map((head) => toItem(head, { names, queues, hours }))
  return sellerId ? items.map(withoutWords) : items
}

/** Queues and members a conversation can go to. */
export const listTransferTargets = (
  deps: Pick<TurnDependencies, 'database'>,
  wanted: { tenantId: string },
): Promise<TransferTargets> =>
  deps.database.withTenant(wanted, async (tx) => {
    const [queues, members, presences] = await Promise.all([listQueues(tx), listMembers(tx), listPresences(tx)])
    const presenceOf = new Map(presences.map(({ memberId, state }) => [memberId, state]))
    return {
      queues: queues.map(({ id, name }) => ({ id, name })),
      members: members
        .filter((member) => member.isActive && member.role !== 'sellerMember')
        .map(({ id, displayName, role, ownRole, permissions }) => ({
          id,
          name: displayName,
          role,
          ownRole,
          answers: may({ permissions }, 'conversation.answer'),
          presence: presenceOf.get(id) ?? 'away',
        })),
    }
  })

/** The last words may concern another seller's goods. */
const withoutWords = (item: WorklistItem): WorklistItem => ({ ...item, lastText: '' })

const toItem = (
  head: ConversationHead,
  { names, queues, hours }: { names: ReadonlyMap<string, string>; queues: readonly Queue[]; hours: Tenant },
): WorklistItem => ({
  id: head.id,
  epoch: head.epoch,
  seq: head.lastSeq,
  customerName: names.get(head.customerId) ?? '',
  language: head.language,
  status: head.status,
  owner: { ...head.owner, name: (head.owner.id && names.get(head.owner.id)) ?? null },
  lastText: head.lastText,
  lastAuthor: head.lastAuthor,
  lastAt: head.lastAt,
  since: head.ownedSince,
  callBackBy: head.callBackBy,
  snoozedUntil: head.snoozedUntil,
  sentiment: head.sentiment,
  isUnread: head.lastAuthor === 'customer' && head.staffReadPublicSeq < head.lastPublicSeq,
  due: decideDue(head, queues.find(({ id }) => id === head.queueId)?.targets, hours),
})
