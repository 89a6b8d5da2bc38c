import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Instead } from './reword.ts'
import { readInstead } from './sentence-store.ts'

/** How long a workspace's own words are believed: every reply looks at them, and they change once a month. */
const believedForMs = 5_000

/** What each workspace says instead, read again when what is remembered is older than a few seconds. */
export const createSentenceMemory = ({
  withTenant,
  clock,
}: {
  withTenant: Database['withTenant']
  clock: Clock
}): ((tenantId: string) => Promise<Instead>) => {
  const known = new Map<string, { readAtMs: number; instead: Promise<Instead> }>()
  return (tenantId) => {
    const nowMs = clock.now().getTime()
    const kept = known.get(tenantId)
    if (kept && nowMs - kept.readAtMs < believedForMs) return kept.instead
    const instead = withTenant({ tenantId }, readInstead)
    known.set(tenantId, { readAtMs: nowMs, instead })
    instead.catch(() => known.delete(tenantId))
    return instead
  }
}
