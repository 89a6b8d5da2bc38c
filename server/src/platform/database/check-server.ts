import type pg from 'pg'
import { OperatorError } from '#platform/errors'

/** The oldest that the migrations are written for. */
const leastVersion = 150_000

/** @throws when the server is too old, or keeps text in an encoding that has no room for Chinese. */
export const checkServer = async (owner: pg.Client): Promise<void> => {
  const { rows } = await owner.query<{ version: number; name: string; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
       current_setting('server_encoding') as encoding`,
  )
  const { version, name, encoding } = rows[0]!
  if (version < leastVersion)
    throw new OperatorError({
      zh: `PostgreSQL ${name} 版本过旧，需要 15 或更新版本。`,
      en: `PostgreSQL ${name} is too old: Celadon needs version 15 or newer.`,
    })
  if (encoding !== 'UTF8')
    throw new OperatorError({
      zh: `数据库的编码是 ${encoding}。请用 encoding 'UTF8' 新建数据库。`,
      en: `The database's encoding is ${encoding}. Create one with encoding 'UTF8'.`,
    })
}
