import type { Localized } from '@celadon/contract'
import type pg from 'pg'
import { OperatorError } from '#platform/errors'

/**
 * A PostgreSQL address from its URL: `postgres://user:password@host:5432/name?sslmode=require`.
 * `sslmode` as in libpq: `require` encrypts without checking the certificate, `verify-full` checks it.
 * `host=/folder` as a parameter means a socket.
 * @throws when it is no such URL.
 */
export const parseDatabaseUrl = (text: string): pg.PoolConfig => {
  const url = parseUrl(text)
  const database = decode(url.pathname.slice(1))
  if (!['postgres:', 'postgresql:'].includes(url.protocol) || !database) throw new OperatorError(expected)
  return {
    host: url.searchParams.get('host') ?? url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 5432),
    user: decode(url.username) || 'postgres',
    ...(url.password && { password: decode(url.password) }),
    database,
    ssl: encryption(url.searchParams.get('sslmode') ?? 'disable'),
  }
}

/** The same server and role, another database. */
export const withDatabaseName = (address: pg.PoolConfig, database: string): pg.PoolConfig => ({ ...address, database })

/** What is wrong is said without the address: a password may stand in it. */
const expected: Localized = {
  zh: '应为 postgres://user:password@host:5432/name',
  en: 'expected postgres://user:password@host:5432/name',
}

const parseUrl = (text: string): URL => {
  if (!URL.canParse(text)) throw new OperatorError(expected)
  return new URL(text)
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new OperatorError(expected)
  }
}

const encryption = (mode: string): boolean | { rejectUnauthorized: boolean } => {
  if (mode === 'disable') return false
  if (mode === 'require') return { rejectUnauthorized: false }
  if (mode === 'verify-full') return { rejectUnauthorized: true }
  throw new OperatorError({
    zh: 'sslmode 应为 disable、require、verify-full 之一',
    en: 'sslmode is one of disable, require, verify-full',
  })
}
