import type pg from 'pg'

/**
 * A PostgreSQL address from its URL: `postgres://user:password@host:5432/name?sslmode=require`.
 * `sslmode` as in libpq: `require` encrypts without checking the certificate, `verify-full` checks it.
 * `host=/folder` as a parameter means a socket.
 * @throws when it is no such URL.
 */
export const parseDatabaseUrl = (text: string): pg.PoolConfig => {
  const url = parseUrl(text)
  const database = decodeURIComponent(url.pathname.slice(1))
  if (!['postgres:', 'postgresql:'].includes(url.protocol) || !database) throw new Error(expected)
  return {
    host: url.searchParams.get('host') ?? url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username) || 'postgres',
    ...(url.password && { password: decodeURIComponent(url.password) }),
    database,
    ssl: encryption(url.searchParams.get('sslmode') ?? 'disable'),
  }
}

/** The same server and role, another database. */
export const withDatabaseName = (address: pg.PoolConfig, database: string): pg.PoolConfig => ({ ...address, database })

const expected = 'expected postgres://user:password@host:5432/name'

const parseUrl = (text: string): URL => {
  try {
    return new URL(text)
  } catch {
    throw new Error(expected)
  }
}

const encryption = (mode: string): boolean | { rejectUnauthorized: boolean } => {
  if (mode === 'disable') return false
  if (mode === 'require') return { rejectUnauthorized: false }
  if (mode === 'verify-full') return { rejectUnauthorized: true }
  throw new Error('sslmode is one of disable, require, verify-full')
}
