import { resolve } from 'node:path'
import type { Localized } from '@celadon/contract'
import type pg from 'pg'
import { parseDatabaseUrl } from '#platform/database'
import { OperatorError } from '#platform/errors'
import type { LogLevel } from '#platform/log'
import { defaultHome } from './default-home.ts'
import {
  parseAddressList,
  parseConnectorDeadlineMs,
  parseDeadlineMs,
  parseEndpoint,
  parseHost,
  parseMegabytes,
  parseMailSender,
  parseNetworks,
  parseOneOf,
  parsePort,
  parsePublicUrl,
  parseSeconds,
  parseSecret,
  parseSmtpUrl,
  type MailSender,
} from './parse-values.ts'
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
  /** Whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[]
  /** Inner networks that may be reached at addresses that somebody typed. */
  reachableNetworks: readonly string[]
  mail: { smtpUrl: string; from: MailSender } | undefined
  /** A language model or an encoder that is asked where the engine is not sure; undefined: none. */
  secondReader:
    | { kind: 'chat' | 'embeddings'; url: string; model: string; key: string | undefined; deadlineMs: number }
    | undefined
  logLevel: LogLevel | undefined
  logFormat: 'json' | 'plain' | undefined
  /** Undefined: the one kept in the home, see `loadSecret`. */
  secret: string | undefined
  unreadNoticeAfterSeconds: number
  /** Of one file that is posted, in bytes. */
  fileLimitBytes: number
  /** How long one call to a shop, a payment provider or a carrier may take. */
  connectorDeadlineMs: number
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads and checks every setting. `home` is where to keep things when CELADON_HOME does not say.
 * @throws one OperatorError that lists all settings that are wrong.
 */
export const readConfig = (env: Environment, home = defaultHome(process.cwd())): Config => {
  const { read, problems } = createReader(env)
  const host = read('CELADON_HOST', parseHost, '127.0.0.1')
  const port = read('CELADON_PORT', parsePort, 7700)
  const config: Config = {
    home: read('CELADON_HOME', (text) => resolve(text), home),
    databaseAddress: read('DATABASE_URL', parseDatabaseUrl, undefined),
    host,
    port,
    publicUrl: read('CELADON_PUBLIC_URL', parsePublicUrl, localUrl(host, port)),
    trustedProxies: read('CELADON_TRUSTED_PROXIES', parseAddressList, []),
    reachableNetworks: read('CELADON_REACHABLE_NETWORKS', parseNetworks, []),
    mail: readMail(read, env, problems),
    secondReader: readSecondReader(read, env, problems),
    logLevel: read('CELADON_LOG_LEVEL', parseOneOf(['debug', 'info', 'warn', 'error']), undefined),
    logFormat: read('CELADON_LOG_FORMAT', parseOneOf(['json', 'plain']), undefined),
    secret: read('CELADON_SECRET', parseSecret, undefined),
    unreadNoticeAfterSeconds: read('CELADON_UNREAD_NOTICE_AFTER_S', parseSeconds, 120),
    fileLimitBytes: read('CELADON_FILE_LIMIT_MB', parseMegabytes, 20) * 1024 * 1024,
    connectorDeadlineMs: read('CELADON_CONNECTOR_DEADLINE_MS', parseConnectorDeadlineMs, 5_000),
  }
  if (problems.length > 0) throw wrongSettings(problems)
  return config
}

/** Where a browser on this machine finds a server that listens there. */
export const localUrl = (host: string, port: number): string => {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const name = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

type Read = <T, U>(name: SettingName, parse: (text: string) => T, otherwise: U) => T | U

/** An empty value counts as not set: that is what a line `NAME=` in an env file means. */
const createReader = (env: Environment): { read: Read; problems: Localized[] } => {
  const problems: Localized[] = []
  const read: Read = (name, parse, otherwise) => {
    const text = env[name]?.trim()
    if (!text) return otherwise
    try {
      return parse(text)
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error
      problems.push({ zh: `${name}：${error.words.zh}`, en: `${name}: ${error.words.en}` })
      return otherwise
    }
  }
  return { read, problems }
}

const readMail = (read: Read, env: Environment, problems: Localized[]): Config['mail'] => {
  const smtpUrl = read('SMTP_URL', parseSmtpUrl, undefined)
  const from = read('MAIL_FROM', parseMailSender, undefined)
  if (smtpUrl && !env['MAIL_FROM']?.trim())
    problems.push({ zh: 'MAIL_FROM：设置了 SMTP_URL 时必填', en: 'MAIL_FROM: needed when SMTP_URL is set' })
  return smtpUrl && from ? { smtpUrl, from } : undefined
}

const readSecondReader = (read: Read, env: Environment, problems: Localized[]): Config['secondReader'] => {
  const url = read('CELADON_SECOND_READER_URL', parseEndpoint, undefined)
  const kind = read('CELADON_SECOND_READER_KIND', parseOneOf(['chat', 'embeddings']), 'chat')
  const model = read('CELADON_SECOND_READER_MODEL', (text) => text, undefined)
  const key = read('CELADON_SECOND_READER_KEY', (text) => text, undefined)
  const deadlineMs = read('CELADON_SECOND_READER_DEADLINE_MS', parseDeadlineMs, 1500)
  if (url && !env['CELADON_SECOND_READER_MODEL']?.trim())
    problems.push({
      zh: 'CELADON_SECOND_READER_MODEL：设置了 CELADON_SECOND_READER_URL 时必填',
      en: 'CELADON_SECOND_READER_MODEL: needed when CELADON_SECOND_READER_URL is set',
    })
  return url && model ? { kind, url, model, key, deadlineMs } : undefined
}

const wrongSettings = (problems: Localized[]): OperatorError =>
  new OperatorError({
    zh: `以下设置有误（见 docs/settings.md）：\n  ${problems.map(({ zh }) => zh).join('\n  ')}`,
    en: `Some settings are wrong (docs/settings.md):\n  ${problems.map(({ en }) => en).join('\n  ')}`,
  })
