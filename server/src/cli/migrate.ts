import { readConfig } from '#platform/config'
import { exportAndMigrate } from '#platform/database'
import type { Command } from './command.ts'
import { openLog } from './open-foundation.ts'
import { holdDatabase } from './reach-database.ts'
import { findRunningServer, inUse } from './running-file.ts'

export const migrate: Command = {
  name: 'migrate',
  summary: {
    zh: '将数据库升级到此版本；先把全部数据导出到 CELADON_HOME/exports',
    en: 'Brings the database up to this version, after an export of everything to CELADON_HOME/exports',
  },
  flags: [],
  run: async ({ env, clock, print }) => {
    const config = readConfig(env)
    const running = await findRunningServer(config.home)
    if (running) throw inUse(config.home, running)
    const log = openLog({ logFormat: config.logFormat, logLevel: config.logLevel ?? 'info' }, { env, isWatched: true })
    const { address, release } = await holdDatabase({ config, log })
    try {
      const steps = await exportAndMigrate({ address, home: config.home, now: clock.now(), log })
      const list = steps.join(', ')
      if (steps.length === 0) print({ zh: '数据库已是此版本。', en: 'The database is up to date.' })
      else print({ zh: `已迁移：${list}`, en: `Migrated: ${list}` })
      return 0
    } finally {
      await release()
    }
  },
}
