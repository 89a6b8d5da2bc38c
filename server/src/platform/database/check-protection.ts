import type { Localized } from '@celadon/contract'
import { Client, type PoolConfig } from 'pg'
import { OperatorError } from '#platform/errors'
import { workingRoles } from './prepare-roles.ts'
import { listUnprotectedTables, listUnsafeSettings, loadWorkingRole, type WorkingRole } from './read-protection.ts'

/**
 * What must hold before anybody is served: the working roles cannot pass by row-level security, every table has it, and
 * what was acknowledged is on disk. Tests, whose server does not write through, say `mayLoseWrites`.
 * @param options.roles others than the two working roles, to see a careless one found.
 * @returns one sentence for each thing that is wrong.
 */
export const findUnsafeConditions = async (
  address: PoolConfig,
  options: { mayLoseWrites?: boolean; roles?: readonly string[] } = {},
): Promise<Localized[]> => {
  const found: Localized[] = []
  for (const role of options.roles ?? workingRoles)
    await asRole(address, role, async (client) => {
      found.push(...describeRole(role, await loadWorkingRole(client)))
    })
  await asRole(address, 'celadon_app', async (client) => {
    found.push(...(await listUnprotectedTables(client)).map(describeTable))
    if (!options.mayLoseWrites) found.push(...(await listUnsafeSettings(client)).map(describeSetting))
  })
  return found
}

/** @throws OperatorError with all sentences when a condition does not hold. */
export const checkProtection = async (
  address: PoolConfig,
  options: { mayLoseWrites?: boolean } = {},
): Promise<void> => {
  const found = await findUnsafeConditions(address, options)
  if (found.length === 0) return
  throw new OperatorError({
    zh: `此数据库不能用于服务：\n  ${found.map(({ zh }) => zh).join('\n  ')}`,
    en: `The database cannot be served from:\n  ${found.map(({ en }) => en).join('\n  ')}`,
  })
}

const describeRole = (expected: string, { name, is_superuser, bypasses, owns }: WorkingRole): Localized[] => {
  const found: (Localized | false)[] = [
    name !== expected && {
      zh: `服务器以 ${name} 身份工作，而不是 ${expected}。`,
      en: `The server works as ${name} instead of ${expected}.`,
    },
    is_superuser && {
      zh: `角色 ${name} 是超级用户，不受行级安全约束。`,
      en: `The role ${name} is a superuser, whom row-level security does not bind.`,
    },
    bypasses && { zh: `角色 ${name} 有 bypassrls 权限。`, en: `The role ${name} has bypassrls.` },
    owns !== null && {
      zh: `角色 ${name} 拥有 ${owns}，而行级安全不约束所有者。`,
      en: `The role ${name} owns ${owns}, and row-level security does not bind owners.`,
    },
  ]
  return found.filter((sentence) => sentence !== false)
}

const describeTable = (table: string): Localized => ({
  zh: `表 ${table} 没有行级安全。`,
  en: `The table ${table} has no row-level security.`,
})

const describeSetting = (name: string): Localized => ({
  zh: `PostgreSQL 的 ${name} 已关闭，已确认的消息可能丢失。请设置 ${name} = on。`,
  en: `PostgreSQL's ${name} is off: an acknowledged message could be lost. Set ${name} = on.`,
})

const asRole = async (address: PoolConfig, role: string, work: (client: Client) => Promise<void>): Promise<void> => {
  const client = new Client({ ...address, options: `-c role=${role} -c search_path=public,auth` })
  client.on('error', () => {})
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
