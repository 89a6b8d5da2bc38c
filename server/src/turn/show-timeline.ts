import { may, type Authority, type Timeline } from '@celadon/contract'
import { isWithPeople, loadConversation, type ConversationHead } from '#conversation/heads'
import { listOthersOf } from '#conversation/worklist'
import { listQueues } from '#routing'
import { toWorklistItems, type WorklistReader } from './show-worklist.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

const mostShown = 20

/**
 * What else was talked about with the customer of this conversation, the newest first, and what of it the reader could let
 * go on here. @throws NOT_FOUND
 */
export const loadTimeline = (
  deps: Pick<TurnDependencies, 'database'>,
  {
    conversationId,
    permissions,
    ...reader
  }: WorklistReader & Pick<Authority, 'permissions'> & { conversationId: string },
): Promise<Timeline> =>
  deps.database.withTenant(reader, async (tx) => {
    const { customerId, createdAt, status } = await loadConversation(tx, conversationId)
    const heads = await listOthersOf(tx, { customerId, conversationId, limit: mostShown })
    const leads = may({ permissions }, 'conversation.lead')
    const mergeable = heads.filter(
      (one) =>
        [status, one.status].every((it) => it === 'open') &&
        one.createdAt <= createdAt &&
        (leads || !isOfColleague(one, reader.memberId)),
    )
    return {
      items: await toWorklistItems(tx, heads, reader, await listQueues(tx)),
      mergeable: mergeable.map(({ id }) => id),
    }
  })

const isOfColleague = (head: ConversationHead, memberId: string): boolean =>
  isWithPeople(head) && head.owner.kind !== 'queue' && head.owner.id !== memberId
