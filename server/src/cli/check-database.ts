import { existsSync } from 'node:fs'
import type { Localized } from '@celadon/contract'
import type pg from 'pg'
import type { Config } from '#platform/config'
import { findStaleMigrations, findUnsafeConditions } from '#platform/database'
import { createLog } from '#platform/log'
import { layOutHome } from '#platform/postgres'
import { checkRuntime } from './check-surroundings.ts'
import { describeFailure } from './describe-failure.ts'
import type { Finding } from './finding.ts'
import { shareDatabase } from './reach-database.ts'

/** An embedded one that does not run is started for the check and stopped again; one that was never made is left unmade. */
export const checkDatabase = async (config: Config): Promise<Finding[]> => {
  const isForeign = config.databaseAddress !== undefined
  if (isForeign) return examine(config)
  const isMade = existsSync(layOutHome(config.home).data)
  return [await checkRuntime(config.home), ...(isMade ? await examine(config) : [notMade])]
}

const subject = { zh: '数据库', en: 'Database' }

const notMade: Finding = {
  subject,
  found: { zh: '尚未创建，首次启动时创建', en: 'not made yet, the first start makes it' },
}

const examine = async (config: Config): Promise<Finding[]> => {
  try {
    const { address, release } = await shareDatabase({ config, log: createLog({ level: 'silent' }) })
    try {
      const schema = await checkSchema(address, config)
      // Without the tables and roles there is nothing to protect yet.
      return [
        { subject, found: { zh: '可连接', en: 'reachable' } },
        schema,
        ...(schema.remedy ? [] : [await checkProtection(address)]),
      ]
    } finally {
      await release()
    }
  } catch (error) {
    const remedy = { zh: describeFailure(error, 'zh'), en: describeFailure(error, 'en') }
    return [{ subject, found: { zh: '不可用', en: 'cannot be used' }, remedy }]
  }
}

const checkSchema = async (address: pg.PoolConfig, { databaseAddress }: Config): Promise<Finding> => {
  const stale = await findStaleMigrations(address)
  const schema: Localized = { zh: '数据库结构', en: 'Schema' }
  if (stale.length === 0) return { subject: schema, found: { zh: '最新', en: 'up to date' } }
  const list = stale.join(', ')
  const remedy = databaseAddress
    ? { zh: '请先备份，然后运行 celadon migrate', en: 'Make a backup, then run celadon migrate' }
    : {
        zh: '下次启动时会先导出再迁移，或运行 celadon migrate',
        en: 'The next start exports and migrates it; so does celadon migrate',
      }
  return { subject: schema, found: { zh: `缺少 ${list}`, en: `lacks ${list}` }, remedy }
}

const checkProtection = async (address: pg.PoolConfig): Promise<Finding> => {
  const found = await findUnsafeConditions(address)
  const protection: Localized = { zh: '数据保护', en: 'Protection' }
  if (found.length === 0)
    return {
      subject: protection,
      found: { zh: '行级安全和持久写入均已开启', en: 'row-level security and durable writes are on' },
    }
  const remedy = { zh: found.map(({ zh }) => zh).join(''), en: found.map(({ en }) => en).join(' ') }
  return { subject: protection, found: { zh: '不完整', en: 'incomplete' }, remedy }
}
