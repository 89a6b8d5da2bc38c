import { permissionSchema, type Localized, type OwnRole, type OwnRoleSave, type OwnRoleWish } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

export type KeptRole = Omit<OwnRole, 'mayChange'>

/** Those that are there, by name. */
export const listOwnRoles = async (tx: TenantTransaction): Promise<KeptRole[]> => {
  const rows = await tx
    .selectFrom('own_roles')
    .select(['id', 'name', 'base', 'permissions', 'revision', membersOf.as('members'), invitationsOf.as('invitations')])
    .where('removed_at', 'is', null)
    .orderBy(sql`name ->> 'en'`)
    .orderBy('id')
    .execute()
  return rows.map(toRole)
}

/** Held until this transaction is over, so that it is neither changed nor removed meanwhile. @throws CeladonError NOT_FOUND */
export const lockOwnRole = async (tx: TenantTransaction, id: string): Promise<KeptRole> => {
  const held = await tx
    .selectFrom('own_roles')
    .select('id')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!held) throw new CeladonError('NOT_FOUND')
  return findOwnRole(tx, id)
}

/** @throws CeladonError NOT_FOUND */
export const findOwnRole = async (tx: TenantTransaction, id: string): Promise<KeptRole> => {
  const role = (await listOwnRoles(tx)).find((each) => each.id === id)
  if (!role) throw new CeladonError('NOT_FOUND')
  return role
}

export const insertOwnRole = async (tx: TenantTransaction, id: string, wish: OwnRoleWish): Promise<void> => {
  await tx
    .insertInto('own_roles')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id,
      name: JSON.stringify(wish.name),
      base: wish.base,
      permissions: wish.permissions,
      removed_at: null,
    })
    .execute()
}

export const updateOwnRole = async (tx: TenantTransaction, id: string, role: OwnRoleSave): Promise<void> => {
  await tx
    .updateTable('own_roles')
    .set({ name: JSON.stringify(role.name), permissions: role.permissions, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export const removeOwnRole = async (tx: TenantTransaction, id: string, now: string): Promise<void> => {
  await tx.updateTable('own_roles').set({ removed_at: now }).where('id', '=', id).execute()
}

/** The active members who have it, held until this transaction is over. */
export const listHolders = async (tx: TenantTransaction, id: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('members')
    .select('id')
    .where('own_role_id', '=', id)
    .where('is_active', '=', true)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return rows.map((row) => row.id)
}

const membersOf = sql<number>`(select count(*)::int from members m where m.tenant_id = own_roles.tenant_id
  and m.own_role_id = own_roles.id and m.is_active)`
const invitationsOf = sql<number>`(select count(*)::int from invitations i where i.tenant_id = own_roles.tenant_id
  and i.own_role_id = own_roles.id and i.used_at is null and i.withdrawn_at is null)`

type Row = Omit<KeptRole, 'permissions' | 'name'> & { name: Localized; permissions: string[] }

const toRole = ({ permissions, ...row }: Row): KeptRole => ({
  ...row,
  permissions: permissions.flatMap((one) => permissionSchema.safeParse(one).data ?? []),
})
