import type { Database } from '#platform/database'
import { instantOf } from '#tenancy/hours'
import { loadTenant } from '#tenancy'

/** When days (YYYY-MM-DD) begin in a workspace's own time zone. */
export const createStartOfDays =
  ({ withTenant }: Pick<Database, 'withTenant'>) =>
  async (tenantId: string): Promise<(day: string) => string> => {
    const { timeZone } = await withTenant({ tenantId }, loadTenant)
    return (day) => instantOf(day, 0, timeZone).toISOString()
  }
