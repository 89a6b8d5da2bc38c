import type { Connection } from './connection.ts'
import { send } from './connection.ts'
import { createDueWork } from './due-work.ts'
import type { ConversationChange } from './ports.ts'

/** A desk that shows a worklist. `sellerId`: it hears only of what concerns that seller. */
export type WorklistListener = { connection: Connection; tenantId: string; sellerId: string | undefined }

export type WorklistSignals = {
  join: (listener: WorklistListener) => void
  leave: (listener: WorklistListener) => void
  note: (change: ConversationChange) => void
  stop: () => void
}

const frame = JSON.stringify({ type: 'worklist' })
const delayMs = 250

/** Tells desks that their worklist changed, at most four times a second, however much happens. */
export const createWorklistSignals = (): WorklistSignals => {
  const listeners = new Map<string, Set<WorklistListener>>()
  const concerned = new Map<string, Set<string>>()
  const due = createDueWork<string>(delayMs, (tenantId) => {
    const sellers = concerned.get(tenantId)
    concerned.delete(tenantId)
    for (const { connection, sellerId } of listeners.get(tenantId) ?? []) {
      if (sellerId === undefined || sellers?.has(sellerId)) send(connection, frame)
    }
  })
  return {
    stop: due.stop,
    join: (listener) => {
      const tenant = listeners.get(listener.tenantId) ?? new Set()
      listeners.set(listener.tenantId, tenant.add(listener))
    },
    leave: (listener) => {
      const tenant = listeners.get(listener.tenantId)
      if (tenant?.delete(listener) && tenant.size === 0) listeners.delete(listener.tenantId)
    },
    note: ({ tenantId, deskEntries }) => {
      if (!listeners.has(tenantId)) return
      const sellers = concerned.get(tenantId) ?? new Set()
      for (const { sellerId } of deskEntries) if (sellerId) sellers.add(sellerId)
      concerned.set(tenantId, sellers)
      due.add(tenantId)
    },
  }
}
