import { listFinished, stopWatching } from '#conversation/watch'
import type { TurnDependencies } from './turn-dependencies.ts'

const atOnce = 500
/** A conversation somebody is busy in stays watched: taking it off and on again would cost more than looking at it. */
const quietMs = 60_000

/** A job: the sweeps look no more at conversations in which nothing is left to do. Answers how many it found. */
export const stopWatchingFinished = async (deps: Pick<TurnDependencies, 'database' | 'clock'>): Promise<number> => {
  const before = new Date(deps.clock.now().getTime() - quietMs).toISOString()
  const finished = await deps.database.withDispatcher((tx) => listFinished(tx, before, atOnce))
  for (const [tenantId, ids] of groupByTenant(finished))
    await deps.database.withTenant({ tenantId }, (tx) => stopWatching(tx, ids))
  return finished.length
}

const groupByTenant = (found: readonly { tenantId: string; conversationId: string }[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const { tenantId, conversationId } of found)
    groups.set(tenantId, [...(groups.get(tenantId) ?? []), conversationId])
  return groups
}
