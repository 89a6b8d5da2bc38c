import { listWaiting } from '#conversation/worklist'
import { listQueues } from '#routing'
import { announceState } from './announce.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Places told at once; whoever stands further back reads theirs with the next change. */
const placesTold = 100

/** Somebody joined or left a queue: everybody waiting is told the place they have now. */
export const announceQueue = async (
  deps: Pick<TurnDependencies, 'database' | 'announce'>,
  tenantId: string,
  except: string,
): Promise<void> => {
  const waiting = await deps.database.withTenant({ tenantId }, async (tx) => {
    const queues = await listQueues(tx)
    return (await Promise.all(queues.map((queue) => listWaiting(tx, queue.id, placesTold)))).flat()
  })
  for (const conversationId of waiting) if (conversationId !== except) announceState(deps, tenantId, conversationId)
}
