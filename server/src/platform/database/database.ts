import { createHash } from 'node:crypto'
import { Kysely, PostgresAdapter, PostgresDialect, type DatabaseConnection, type QueryResult } from 'kysely'
import { Pool, types, type DatabaseError, type PoolClient, type PoolConfig } from 'pg'
import { CeladonError } from '#platform/errors'
import { isId } from '#platform/ids'
import type { Rows, Statement } from './batch.ts'
import { createBatchingSocket } from './batch-writes.ts'
import { parseInstant } from './parse-instant.ts'
import { carryShared } from './shared-trips.ts'
import { carryAlone, makeTrip, type Statements } from './trips.ts'
import type { Tables } from './tables.ts'

declare const tenantScope: unique symbol
declare const dispatcherScope: unique symbol

/** A transaction that sees one tenant (and, for a seller's member, only that seller's goods). Only `withTenant` makes it. */
export type TenantTransaction = Kysely<Tables> & { readonly [tenantScope]: true }

/** A transaction of the dispatcher: finds work across tenants, never reads what people said. */
export type DispatcherTransaction = Kysely<Tables> & { readonly [dispatcherScope]: true }

export type TenantScope = { tenantId: string; sellerId?: string | undefined }

export type Database = {
  /** `work` may run twice, when it lost a race: it changes nothing but the database. */
  withTenant: <T>(scope: TenantScope, work: (tx: TenantTransaction) => Promise<T>) => Promise<T>
  /**
   * The same for work that sends all its statements at once, without waiting for any of their answers: they travel together
   * and are answered together, once they are saved. A statement sent later is refused.
   */
  inOneTrip: <T>(scope: TenantScope, work: (tx: TenantTransaction) => Promise<T>) => Promise<T>
  /**
   * The same for work that may share its transaction with more of its kind: many at once are then written to the disk
   * together. It locks the one row `about`, changes no setting of its transaction, and takes no time.
   */
  inSharedTrip: <T>(scope: TenantScope, about: string, work: (tx: TenantTransaction) => Promise<T>) => Promise<T>
  withDispatcher: <T>(work: (tx: DispatcherTransaction) => Promise<T>) => Promise<T>
  /** The app role's pool, for libraries that bring their own tables (sign-in). */
  appPool: Pool
  close: () => Promise<void>
}

/** Connections for transactions that travel whole; the more, the more of them share one writing to the disk. */
const tripConnections = 8

types.setTypeParser(types.builtins.TIMESTAMPTZ, parseInstant)
types.setTypeParser(types.builtins.INT8, Number)

/**
 * Opens the pools of the two working roles. `onLostConnection` hears of an idle connection that broke (PostgreSQL was
 * restarted): the pool replaces it by itself.
 * @throws nothing here; the first transaction fails when the database is not there.
 */
export const openDatabase = (
  address: PoolConfig,
  options: { appConnections?: number; onLostConnection: (error: Error) => void },
): Database => {
  const appPool = openPool(address, 'celadon_app', options.appConnections ?? 16, options.onLostConnection)
  const tripPool = openPool({ ...address, pipeline: false }, 'celadon_app', tripConnections, options.onLostConnection)
  const dispatcherPool = openPool(address, 'celadon_dispatcher', 2, options.onLostConnection)
  const base = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: appPool }) })
  const bindTo = rememberBound(base)
  const alone = carryAlone(tripPool)
  const shared = carryShared(tripPool)
  const bindTrip = (through: Statements) => bind(base, through) as TenantTransaction
  return {
    appPool,
    withTenant: (scope, work) =>
      onceMore(() => inTransaction(appPool, openingOf(scope), (client) => work(bindTo(client) as TenantTransaction))),
    inOneTrip: (scope, work) => onceMore(() => makeTrip(alone, scoping(scope), (through) => work(bindTrip(through)))),
    inSharedTrip: (scope, about, work) =>
      onceMore(() => makeTrip(shared(about), scoping(scope), (through) => work(bindTrip(through)))),
    withDispatcher: (work) =>
      onceMore(() => inTransaction(dispatcherPool, 'begin', (client) => work(bindTo(client) as DispatcherTransaction))),
    close: async () => {
      await Promise.all([appPool.end(), tripPool.end(), dispatcherPool.end()])
    },
  }
}

const checkIds = ({ tenantId, sellerId }: TenantScope): void => {
  if (!isId(tenantId) || (sellerId !== undefined && !isId(sellerId))) throw new CeladonError('NOT_FOUND')
}

const scoping = (scope: TenantScope): Statement => {
  checkIds(scope)
  return {
    text: "select set_config('app.tenant', $1, true), set_config('app.seller', $2, true)",
    values: [scope.tenantId, scope.sellerId ?? ''],
  }
}

/** One message instead of three. Settings take no parameters, so nothing but an id may stand in the text. */
const openingOf = (scope: TenantScope): string => {
  checkIds(scope)
  const { tenantId, sellerId } = scope
  const opening = `begin; set local app.tenant = '${tenantId}'`
  return sellerId === undefined ? opening : `${opening}; set local app.seller = '${sellerId}'`
}

/**
 * A statement is planned once a connection, not each time, which measured a third of PostgreSQL's time in a turn. So a
 * value that an index's own condition names stands in the statement's text (`sql.lit`), where the one plan can see it.
 */
const openPool = (address: PoolConfig, role: string, max: number, onError: (error: Error) => void): Pool => {
  const options = `-c role=${role} -c search_path=public,auth -c timezone=UTC -c plan_cache_mode=force_generic_plan`
  const pool = new Pool({
    pipeline: true,
    ...address,
    max,
    stream: createBatchingSocket,
    options,
    application_name: `celadon ${role}`,
  })
  pool.on('error', onError)
  // The pool hears of idle connections only. One that breaks at work fails its statements, and would end the process too.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Serialisation failure, deadlock, and a row that somebody else wrote first. */
const lostRaces = ['40001', '40P01', '23505']

/** Work that lost a race is done once more from its beginning, where it sees what the winner wrote. */
const onceMore = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    if (!lostRaces.includes((error as Partial<DatabaseError>).code ?? '')) throw error
    return run()
  }
}

/**
 * `opening` is not awaited: it rides in front of the first statement, in one network trip.
 * A statement that fails inside is seen at `commit`, whose tag then says ROLLBACK.
 */
const inTransaction = async <T>(pool: Pool, opening: string, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  let broken: Error | undefined
  const opened = client.query(opening)
  opened.catch(() => {})
  try {
    const [result] = await Promise.all([work(client), opened])
    if ((await client.query('commit')).command !== 'COMMIT') throw new Error('a statement failed: nothing was saved')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

const statementNames = new Map<string, string>()

/** One name for one text, so that PostgreSQL plans each statement once on a connection. */
const statementName = (text: string): string => {
  const known = statementNames.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 20)
  if (statementNames.size < 2000) statementNames.set(text, name)
  return name
}

/** A Kysely without its own one-at-a-time queue: statements of one transaction may be sent together. */
const bind = (base: Kysely<Tables>, through: Statements): Kysely<Tables> => {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: { sql: string; parameters: readonly unknown[] }): Promise<QueryResult<R>> => {
      const { rows, count } = await through.query({ text: query.sql, values: query.parameters })
      return { rows: rows as R[], numAffectedRows: BigInt(count) }
    },
    streamQuery: () => {
      throw new Error('streaming is not used')
    },
  }
  const provider = { provideConnection: <R>(use: (connection: DatabaseConnection) => Promise<R>) => use(connection) }
  return new Kysely<Tables>({
    config: {},
    driver: {},
    dialect: { createAdapter: () => new PostgresAdapter() },
    executor: base.getExecutor().withConnectionProvider(provider),
  } as never)
}

const queryNamed = async (client: PoolClient, { text, values }: Statement): Promise<Rows> => {
  const { rows, rowCount } = await client.query({ name: statementName(text), text, values: [...values] })
  return { rows, count: rowCount ?? 0 }
}

/** One Kysely for each connection. */
const rememberBound = (base: Kysely<Tables>): ((client: PoolClient) => Kysely<Tables>) => {
  const known = new WeakMap<PoolClient, Kysely<Tables>>()
  return (client) => {
    const bound = known.get(client) ?? bind(base, { query: (statement) => queryNamed(client, statement) })
    known.set(client, bound)
    return bound
  }
}
