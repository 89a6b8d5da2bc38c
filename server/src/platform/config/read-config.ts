import { resolve } from 'node:path'
import type pg from 'pg'
import { parseDatabaseUrl } from '#platform/database'
import type { LogLevel } from '#platform/log'
import { defaultHome } from './default-home.ts'
import { parseHost, parseMailAddress, parsePort, parsePublicUrl, parseSeconds, parseSecret, parseSmtpUrl } from './parse-values.ts'
import type { SettingName } from './settings.ts'

export type Config = {
  /** An absolute path. */
  home: string
  /** The owner's address on a PostgreSQL of the operator's; undefined: the embedded one. */
  databaseAddress: pg.PoolConfig | undefined
  host: string
  port: number
  /** An origin, without a slash at its end. */
  publicUrl: string
  mail: { smtpUrl: string; from: string } | undefined
  logLevel: LogLevel
  logFormat: 'json' | 'plain' | undefined
  /** Undefined: the one kept in the home, see `loadSecret`. */
  secret: string | undefined
  unreadNoticeAfterSeconds: number
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads and checks every setting. `home` is where to keep things when CELADON_HOME does not say.
 * @throws one error that lists all settings that are wrong.
 */
export const readConfig = (env: Environment, home = defaultHome(process.cwd())): Config => {
  const problems: string[] = []
  /** An empty value counts as not set: that is what a line `NAME=` in an env file means. */
  const read = <T, U>(name: SettingName, parse: (text: string) => T, otherwise: U): T | U => {
    const text = env[name]?.trim()
    if (!text) return otherwise
    try {
      return parse(text)
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`)
      return otherwise
    }
  }
  const host = read('CELADON_HOST', parseHost, '127.0.0.1')
  const port = read('CELADON_PORT', parsePort, 7700)
  const smtpUrl = read('SMTP_URL', parseSmtpUrl, undefined)
  const from = read('MAIL_FROM', parseMailAddress, undefined)
  if (smtpUrl && !env['MAIL_FROM']?.trim()) problems.push('MAIL_FROM: needed when SMTP_URL is set')
  const config: Config = {
    home: read('CELADON_HOME', (text) => resolve(text), home),
    databaseAddress: read('DATABASE_URL', parseDatabaseUrl, undefined),
    host,
    port,
    publicUrl: read('CELADON_PUBLIC_URL', parsePublicUrl, `http://${host.includes(':') ? `[${host}]` : host}:${port}`),
    mail: smtpUrl && from ? { smtpUrl, from } : undefined,
    logLevel: read('CELADON_LOG_LEVEL', (text) => parseOneOf(text, ['debug', 'info', 'warn', 'error']), 'info'),
    logFormat: read('CELADON_LOG_FORMAT', (text) => parseOneOf(text, ['json', 'plain']), undefined),
    secret: read('CELADON_SECRET', parseSecret, undefined),
    unreadNoticeAfterSeconds: read('CELADON_UNREAD_NOTICE_AFTER_S', parseSeconds, 120),
  }
  if (problems.length > 0) throw new Error(`Some settings are wrong (docs/settings.md):\n  ${problems.join('\n  ')}`)
  return config
}

const parseOneOf = <const T extends string>(text: string, values: readonly T[]): T => {
  const found = values.find((value) => value === text)
  if (found === undefined) throw new Error(`expected one of ${values.join(', ')}`)
  return found
}
