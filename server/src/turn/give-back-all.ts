import { changeOwner } from '#conversation'
import type { ConversationHead } from '#conversation/heads'
import type { Entry } from '#conversation/log'
import { isoNow } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { listQueues } from '#routing'
import { words } from '#turn/words'
import { systemEntry } from './new-entries.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Returned = { conversationId: string; entries: Entry[] }

/** What stands in its queue again, and what the assistant has again and is to answer. */
export type GivenBack = { returned: Returned[]; given: Returned[] }

/** What members have who cannot go on with it stands in its queue again, a seller's with the assistant. */
export const giveBackAll = async (
  deps: Pick<TurnDependencies, 'clock' | 'ids'>,
  tx: TenantTransaction,
  heads: readonly ConversationHead[],
): Promise<GivenBack> => {
  const sellers = heads.filter(({ owner }) => owner.kind === 'seller')
  const others = heads.filter((head) => !sellers.includes(head))
  return { returned: await returnToQueues(deps, tx, others), given: await giveToAssistant(deps, tx, sellers) }
}

/** Each goes back to the queue that it came from, or where that is gone to the one that takes everything else. */
const returnToQueues = async (
  deps: Pick<TurnDependencies, 'clock' | 'ids'>,
  tx: TenantTransaction,
  heads: readonly ConversationHead[],
): Promise<Returned[]> => {
  const queues = heads.length > 0 ? await listQueues(tx) : []
  const standing = (id: string | null) => queues.find((queue) => queue.id === id) ?? queues[0]!
  const returned: Returned[] = []
  for (const head of heads) returned.push(await returnToQueue(deps, tx, head, standing(head.queueId).id))
  return returned
}

/**
 * It goes back to where it stood: it waits since people were first asked for. A reply that was promised and not given is
 * so still, and due.
 */
const returnToQueue = async (
  deps: Pick<TurnDependencies, 'clock' | 'ids'>,
  tx: TenantTransaction,
  head: ConversationHead,
  queueId: string,
): Promise<Returned> => {
  const text = words[head.language].system.backInQueue
  const now = deps.clock.now().toISOString()
  const { entries } = await changeOwner(tx, {
    conversationId: head.id,
    epoch: head.epoch,
    to: { kind: 'queue', id: queueId },
    callBackBy: head.isCallBack && head.repliedAt === null ? now : null,
    now,
    ownedSince: head.askedAt ?? head.ownedSince,
    entries: [systemEntry(deps.ids.next(), { kind: 'owner', code: 'back-in-queue', text })],
  })
  return { conversationId: head.id, entries }
}

const giveToAssistant = async (
  deps: Pick<TurnDependencies, 'ids' | 'clock'>,
  tx: TenantTransaction,
  heads: readonly ConversationHead[],
): Promise<Returned[]> => {
  const given: Returned[] = []
  for (const { id, epoch, language } of heads) {
    const text = words[language].system.givenBack
    const { entries } = await changeOwner(tx, {
      conversationId: id,
      epoch,
      to: { kind: 'assistant', id: null },
      callBackBy: null,
      now: isoNow(deps.clock),
      entries: [systemEntry(deps.ids.next(), { kind: 'owner', code: 'given-back', text })],
    })
    given.push({ conversationId: id, entries })
  }
  return given
}
