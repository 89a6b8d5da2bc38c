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

/** `forget`: somebody worded something here just now; the next reply is in those words. */
export type SentenceMemory = ((tenantId: string) => Promise<Instead>) & { forget?: (tenantId: string) => void }

/** What each workspace says instead: only the first to ask waits for it, and it is read again behind whoever asks later. */
export const createSentenceMemory = ({
  withTenant,
  clock,
}: {
  withTenant: Database['withTenant']
  clock: Clock
}): SentenceMemory => {
  const known = new Map<string, Kept>()
  const reading = new Map<string, Promise<Instead>>()
  let forgotten = 0
  const read = async (tenantId: string): Promise<Instead> => {
    const readAtMs = clock.now().getTime()
    const since = forgotten
    const instead = await withTenant({ tenantId }, readInstead)
    // What was read before somebody worded it otherwise is said once, and not kept.
    if (since !== forgotten) return instead
    known.delete(tenantId)
    if (known.size >= mostTenants) known.delete([...known.keys()][0]!)
    known.set(tenantId, { readAtMs, instead })
    return instead
  }
  const begin = (tenantId: string): Promise<Instead> => {
    const begun = read(tenantId)
    reading.set(tenantId, begun)
    const end = async (): Promise<void> => {
      await Promise.allSettled([begun])
      if (reading.get(tenantId) === begun) reading.delete(tenantId)
    }
    void end()
    return begun
  }
  const ask = async (tenantId: string): Promise<Instead> => {
    const kept = known.get(tenantId)
    const ageMs = kept ? clock.now().getTime() - kept.readAtMs : Infinity
    if (kept && ageMs < believedForMs) return kept.instead
    const again = reading.get(tenantId) ?? begin(tenantId)
    if (!kept || ageMs >= saidForMs) return again
    // What could not be read is read by whoever asks next.
    again.catch(() => {})
    return kept.instead
  }
  const forget = (tenantId: string): void => {
    forgotten += 1
    known.delete(tenantId)
    reading.delete(tenantId)
  }
  return Object.assign(ask, { forget })
}
