import type { Clock } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { loadTenant, type Tenant } from './tenant-store.ts'

/** How long a change of a tenant's name, hours or promises may go unseen by a server that did not make it. */
const freshMs = 2_000

export type TenantMemory = { readTenant: (tx: TenantTransaction, tenantId: string) => Promise<Tenant> }

/** Tenants as they were at most two seconds ago: every message asks for its own, and they seldom change. */
export const createTenantMemory = ({ clock }: { clock: Clock }): TenantMemory => {
  const known = new Map<string, { tenant: Tenant; readAtMs: number }>()
  return {
    readTenant: async (tx, tenantId) => {
      const nowMs = clock.now().getTime()
      const kept = known.get(tenantId)
      if (kept && nowMs - kept.readAtMs < freshMs) return kept.tenant
      const tenant = await loadTenant(tx)
      known.set(tenantId, { tenant, readAtMs: nowMs })
      return tenant
    },
  }
}
