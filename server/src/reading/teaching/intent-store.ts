import type { Localized, NewIntent } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

export type OwnIntent = { intent: string; label: Localized; description: Localized }

export const listOwnIntents = async (tx: TenantTransaction): Promise<OwnIntent[]> =>
  tx.selectFrom('own_intents').select(['intent', 'label', 'description']).orderBy('made_at').orderBy('intent').execute()

export const findOwnIntent = async (tx: TenantTransaction, intent: string): Promise<OwnIntent | undefined> =>
  tx
    .selectFrom('own_intents')
    .select(['intent', 'label', 'description'])
    .where('intent', '=', intent)
    .executeTakeFirst()

/** @returns false when the name is taken. */
export const insertOwnIntent = async (
  tx: TenantTransaction,
  { intent, label, description }: Omit<NewIntent, 'examples'>,
  by: { memberId: string; now: string },
): Promise<boolean> => {
  const made = await tx
    .insertInto('own_intents')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      intent,
      label: JSON.stringify(label),
      description: JSON.stringify(description),
      author_id: by.memberId,
      made_at: by.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('intent')
    .executeTakeFirst()
  return made !== undefined
}
