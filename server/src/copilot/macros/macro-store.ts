import type { Localized } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

export type MacroRow = { id: string; ownerId: string | null; name: string; text: Localized; revision: number }

/** Everybody's and this member's own, by name. */
export const listMacros = async (tx: TenantTransaction, memberId: string): Promise<MacroRow[]> => {
  const rows = await tx
    .selectFrom('macros')
    .select(['id', 'owner_id', 'name', 'text', 'revision'])
    .where((where) => where.or([where('owner_id', 'is', null), where('owner_id', '=', memberId)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ owner_id: ownerId, ...row }) => ({ ...row, ownerId }))
}

export const findMacro = async (tx: TenantTransaction, id: string): Promise<MacroRow | undefined> => {
  const row = await tx
    .selectFrom('macros')
    .select(['id', 'owner_id', 'name', 'text', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { id: row.id, ownerId: row.owner_id, name: row.name, text: row.text, revision: row.revision }
}

export const countMacros = async (tx: TenantTransaction): Promise<number> => {
  const row = await tx
    .selectFrom('macros')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** @returns false when the name is taken. */
export const insertMacro = async (
  tx: TenantTransaction,
  macro: Omit<MacroRow, 'revision'>,
  by: { authorId: string | null; now: string },
): Promise<boolean> => {
  const made = await tx
    .insertInto('macros')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: macro.id,
      owner_id: macro.ownerId,
      name: macro.name,
      text: JSON.stringify(macro.text),
      revision: 1,
      author_id: by.authorId,
      saved_at: by.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** @returns false when somebody changed it since. @throws when the name is taken. */
export const updateMacro = async (
  tx: TenantTransaction,
  macro: Pick<MacroRow, 'id' | 'name' | 'text' | 'revision' | 'ownerId'>,
  by: { authorId: string; now: string },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('macros')
    .set({
      name: macro.name,
      owner_id: macro.ownerId,
      text: JSON.stringify(macro.text),
      revision: macro.revision + 1,
      author_id: by.authorId,
      saved_at: by.now,
    })
    .where('id', '=', macro.id)
    .where('revision', '=', macro.revision)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export const isNameTaken = async (
  tx: TenantTransaction,
  { id, name, ownerId }: { id: string; name: string; ownerId: string | null },
): Promise<boolean> => {
  const query = tx.selectFrom('macros').select('id').where('name', '=', name).where('id', '!=', id)
  const found = await (
    ownerId === null ? query.where('owner_id', 'is', null) : query.where('owner_id', '=', ownerId)
  ).executeTakeFirst()
  return found !== undefined
}

export const deleteMacro = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx.deleteFrom('macros').where('id', '=', id).execute()
}
