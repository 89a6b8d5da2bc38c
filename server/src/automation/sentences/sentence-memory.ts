import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Instead } from './reword.ts'
import { readInstead } from './sentence-store.ts'

/** How long a workspace's own words are believed: every reply looks at them, and they change once a month. */
const believedForMs = 5_000
/** Words of a while ago are still said while they are read again, older ones are not. */
const saidForMs = 60_000
const mostTenants = 1_000

type Kept = { readAtMs: number; instead: Instead }

/** What each workspace says instead: only the first to ask waits for it, and it is read again behind whoever asks later. */
export const createSentenceMemory = ({
  withTenant,
  clock,
}: {
  withTenant: Database['withTenant']
  clock: Clock
}): ((tenantId: string) => Promise<Instead>) => {
  const known = new Map<string, Kept>()
  const reading = new Map<string, Promise<Instead>>()
  const read = async (tenantId: string): Promise<Instead> => {
    const readAtMs = clock.now().getTime()
    try {
      const instead = await withTenant({ tenantId }, readInstead)
      known.delete(tenantId)
      if (known.size >= mostTenants) known.delete([...known.keys()][0]!)
      known.set(tenantId, { readAtMs, instead })
      return instead
    } finally {
      reading.delete(tenantId)
    }
  }
  return async (tenantId) => {
    const kept = known.get(tenantId)
    const ageMs = kept ? clock.now().getTime() - kept.readAtMs : Infinity
    if (kept && ageMs < believedForMs) return kept.instead
    const again = reading.get(tenantId) ?? read(tenantId)
    if (!reading.has(tenantId)) reading.set(tenantId, again)
    if (!kept || ageMs >= saidForMs) return again
    // What could not be read is read by whoever asks next.
    again.catch(() => {})
    return kept.instead
  }
}
