import pg from 'pg'
import { workingRoles } from './prepare-roles.ts'
import {
  listUnprotectedTables,
  listUnsafeSettings,
  loadWorkingRole,
  type WorkingRole,
} from './read-protection.ts'

/**
 * What must hold before anybody is served: the working roles cannot pass by row-level security, every table has it, and
 * what was acknowledged is on disk. Tests, whose server does not write through, say `mayLoseWrites`.
 * @returns one sentence for each thing that is wrong.
 */
export const findUnsafeConditions = async (
  address: pg.PoolConfig,
  options: { mayLoseWrites?: boolean } = {},
): Promise<string[]> => {
  const found: string[] = []
  for (const role of workingRoles)
    await asRole(address, role, async (client) => {
      found.push(...describeRole(role, await loadWorkingRole(client)))
      if (role !== 'celadon_app') return
      found.push(...(await listUnprotectedTables(client)).map((table) => `The table ${table} has no row-level security.`))
      if (options.mayLoseWrites) return
      const off = await listUnsafeSettings(client)
      found.push(...off.map((name) => `PostgreSQL's ${name} is off: an acknowledged message could be lost. Set ${name} = on.`))
    })
  return found
}

/** @throws with all sentences when a condition does not hold. */
export const checkProtection = async (address: pg.PoolConfig, options: { mayLoseWrites?: boolean } = {}): Promise<void> => {
  const found = await findUnsafeConditions(address, options)
  if (found.length > 0) throw new Error(`The database cannot be served from:\n  ${found.join('\n  ')}`)
}

const describeRole = (expected: string, role: WorkingRole): string[] => [
  ...(role.name === expected ? [] : [`The server works as ${role.name} instead of ${expected}.`]),
  ...(role.is_superuser ? [`The role ${role.name} is a superuser, whom row-level security does not bind.`] : []),
  ...(role.bypasses ? [`The role ${role.name} has bypassrls.`] : []),
  ...(role.owns === null ? [] : [`The role ${role.name} owns ${role.owns}, and row-level security does not bind owners.`]),
]

const asRole = async (address: pg.PoolConfig, role: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ ...address, options: `-c role=${role} -c search_path=public,auth` })
  client.on('error', () => {})
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
