import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '#platform/database'

/**
 * A database that refuses a transaction opened inside another. Each holds a connection: with as many at once as there
 * are connections, every one of them would wait for ever.
 */
export const refuseNesting = (database: Database): Database => {
  const open = new AsyncLocalStorage<true>()
  const alone = <T>(begin: () => Promise<T>): Promise<T> =>
    open.getStore() ? Promise.reject(new Error('a transaction inside a transaction')) : begin()
  return {
    ...database,
    withTenant: (scope, work) => alone(() => database.withTenant(scope, (tx) => open.run(true, () => work(tx)))),
    inOneTrip: (scope, work) => alone(() => database.inOneTrip(scope, (tx) => open.run(true, () => work(tx)))),
    inSharedTrip: (scope, about, work) =>
      alone(() => database.inSharedTrip(scope, about, (tx) => open.run(true, () => work(tx)))),
  }
}
