import type { TenantTransaction } from '#platform/database'

/** Names by id, of customers and members alike; who has none, or may not be seen, is missing. */
export const listNames = async (
  tx: TenantTransaction,
  wanted: { customerIds: readonly string[]; memberIds: readonly string[] },
): Promise<Map<string, string>> => {
  const [customers, members] = await Promise.all([
    wanted.customerIds.length === 0
      ? []
      : tx.selectFrom('customers').select(['id', 'display_name']).where('id', 'in', wanted.customerIds).execute(),
    wanted.memberIds.length === 0
      ? []
      : tx.selectFrom('members').select(['id', 'display_name']).where('id', 'in', wanted.memberIds).execute(),
  ])
  return new Map([...customers, ...members].flatMap((row) => (row.display_name ? [[row.id, row.display_name]] : [])))
}
