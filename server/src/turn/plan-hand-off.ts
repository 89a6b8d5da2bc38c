import { decideHandOff, readHandOffFacts, type HandOff } from '#routing'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Reads the queue as it is and decides the place in it, or the dated call-back. */
export const planHandOff = (deps: Pick<TurnDependencies, 'database' | 'clock'>, tenantId: string): Promise<HandOff> => {
  const now = deps.clock.now()
  return deps.database.withTenant({ tenantId }, async (tx) =>
    decideHandOff(await readHandOffFacts(tx, now), now.toISOString()),
  )
}
