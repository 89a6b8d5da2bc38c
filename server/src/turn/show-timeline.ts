import type { Timeline } from '@celadon/contract'
import { loadConversation } from '#conversation/heads'
import { listOthersOf } from '#conversation/worklist'
import { listQueues } from '#routing'
import { toWorklistItems, type WorklistReader } from './show-worklist.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

const mostShown = 20

/** What else was talked about with the customer of this conversation, the newest first. @throws NOT_FOUND */
export const loadTimeline = (
  deps: Pick<TurnDependencies, 'database'>,
  { conversationId, ...reader }: WorklistReader & { conversationId: string },
): Promise<Timeline> =>
  deps.database.withTenant(reader, async (tx) => {
    const { customerId, createdAt, status } = await loadConversation(tx, conversationId)
    const heads = await listOthersOf(tx, { customerId, conversationId, limit: mostShown })
    const mergeable = heads.filter(
      (one) => [status, one.status].every((it) => it === 'open') && one.createdAt <= createdAt,
    )
    return {
      items: await toWorklistItems(tx, heads, reader, await listQueues(tx)),
      mergeable: mergeable.map(({ id }) => id),
    }
  })
