import type pg from 'pg'
import { OperatorError } from '#platform/errors'

/** The roles of the server at work. Neither logs in: the owner's connection turns into them at its start. */
export const workingRoles = ['celadon_app', 'celadon_dispatcher'] as const

/**
 * Roles are shared by all databases of a server: made when missing, then granted to whoever migrates.
 * @throws when they exist and the owner may not grant them to itself.
 */
export const prepareRoles = async (owner: pg.Client): Promise<void> => {
  for (const role of workingRoles) {
    await createRole(owner, role)
    await grantToOwner(owner, role)
  }
}

/** Two databases of one server may be migrated at once: whoever comes second finds the role made. */
const createRole = async (owner: pg.Client, role: string): Promise<void> => {
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role])
  if (rowCount) return
  await owner.query(`create role ${role} nologin noinherit`).catch((error: { code?: string }) => {
    if (error.code !== '42710' && error.code !== '23505') throw error
  })
}

const grantToOwner = async (owner: pg.Client, role: string): Promise<void> => {
  if (await canBecome(owner, role)) return
  await owner.query(`grant ${role} to current_user`).catch((error: { code?: string; message: string }) => {
    if (error.code !== '42501') throw error
    const roles = workingRoles.join(', ')
    throw new OperatorError({
      zh: `数据库的所有者不能以 ${role} 身份工作：${error.message}。请管理员将 ${roles} 授予所有者的角色（grant）。`,
      en: `The database's owner may not act as ${role}: ${error.message}. Let an administrator grant ${roles} to the owner's role.`,
    })
  })
}

const canBecome = (owner: pg.Client, role: string): Promise<boolean> =>
  owner.query(`set role ${role}`).then(
    async () => {
      await owner.query('reset role')
      return true
    },
    (error: { code?: string }) => {
      if (error.code !== '42501') throw error
      return false
    },
  )
