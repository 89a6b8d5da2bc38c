import type { SuggestionUse } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** What became of one suggestion in one situation, ever. */
export type Uses = { inserted: number; edited: number; dismissed: number }

export const recordUse = async (tx: TenantTransaction, { key, intent, outcome }: SuggestionUse): Promise<void> => {
  await tx
    .insertInto('suggestion_uses')
    .values({ tenant_id: sql<string>`current_tenant()`, intent, key, [outcome]: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'intent', 'key'])
        .doUpdateSet({ [outcome]: sql`${sql.ref(`suggestion_uses.${outcome}`)} + 1` }),
    )
    .execute()
}

/** By the key of what was suggested. */
export const listUses = async (tx: TenantTransaction, intent: string): Promise<ReadonlyMap<string, Uses>> => {
  const rows = await tx
    .selectFrom('suggestion_uses')
    .select(['key', 'inserted', 'edited', 'dismissed'])
    .where('intent', '=', intent)
    .execute()
  return new Map(rows.map(({ key, ...uses }) => [key, uses]))
}
