import type { DispatcherTransaction } from '#platform/database'

/** In the order they were made; `slug` is the short name. */
export const listWorkspaces = async (tx: DispatcherTransaction): Promise<{ id: string; slug: string }[]> =>
  tx.selectFrom('tenants').select(['id', 'slug']).orderBy('created_at').orderBy('id').execute()
