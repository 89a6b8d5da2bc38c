import { listAudit } from '#platform/audit'
import type { Database } from '#platform/database'

/** What stands in a tenant's audit: `act` by whom, each once. */
export const listAuditActs = async (
  { withTenant }: Pick<Database, 'withTenant'>,
  tenantId: string,
): Promise<{ act: string; by: string | null }[]> => {
  const rows = await withTenant({ tenantId }, (tx) => listAudit(tx, { limit: 1_000 }))
  const kinds = new Map(rows.map(({ act, byId }) => [`${act} ${byId}`, { act, by: byId }]))
  return [...kinds.values()]
}
