import type { Database } from '#platform/database'
import { clearAskLimits } from './ask-limit-store.ts'
import { clearCodes } from './one-time-code-store.ts'

/** A job: deletes codes and counts of asks a day after they last mattered. */
export const clearSpent = async (withDispatcher: Database['withDispatcher'], now: Date): Promise<void> => {
  const before = new Date(now.getTime() - dayMs).toISOString()
  await withDispatcher(async (tx) => {
    await clearAskLimits(tx, before)
    await clearCodes(tx, before)
  })
}

const dayMs = 24 * 3600_000
