import type { Log } from '#platform/log'

export type Assigning = {
  /** Something changed: a round as soon as none is under way. Nothing happens where nobody can be asked. */
  wake: (tenantId: string) => void
  /** Finds where somebody can be asked, and runs a round there. */
  runDue: () => Promise<void>
  /** Resolves when the rounds under way have ended. */
  settle: () => Promise<void>
}

/** Rounds of assignment, one at a time for each tenant: whatever wakes one that runs is seen by one more after it. */
export const createAssigning = (deps: {
  assign: (tenantId: string) => Promise<string[]>
  listTenants: () => Promise<string[]>
  /** These members' own work changed. */
  tell: (tenantId: string, memberIds: readonly string[]) => void
  log: Pick<Log, 'error'>
}): Assigning => {
  const known = new Set<string>()
  const underWay = new Map<string, Promise<void>>()
  const wanted = new Set<string>()

  const rounds = async (tenantId: string): Promise<void> => {
    do {
      wanted.delete(tenantId)
      try {
        deps.tell(tenantId, await deps.assign(tenantId))
      } catch (error) {
        deps.log.error({ err: error, tenantId }, 'a round of assignment failed; the next one tries again')
      }
    } while (wanted.has(tenantId))
    underWay.delete(tenantId)
  }
  const run = (tenantId: string): void => {
    if (underWay.has(tenantId)) wanted.add(tenantId)
    else underWay.set(tenantId, rounds(tenantId))
  }

  return {
    wake: (tenantId) => {
      if (known.has(tenantId)) run(tenantId)
    },
    runDue: async () => {
      known.clear()
      for (const tenantId of await deps.listTenants()) {
        known.add(tenantId)
        run(tenantId)
      }
    },
    settle: async () => void (await Promise.all(underWay.values())),
  }
}
