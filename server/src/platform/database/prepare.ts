import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { TenantTransaction } from './database.ts'
import type { Tables } from './tables.ts'

/** Stands in a statement for what is given at each call. */
class Blank {
  readonly read: (given: never) => unknown
  constructor(read: (given: never) => unknown) {
    this.read = read
  }
}

/**
 * A statement that every message sends, built and written once instead of each time. What is `given` may stand only where a
 * parameter may: whatever the statement's text depends on belongs into a statement of its own. `blank` stands for what is
 * read of it otherwise than by a name.
 */
export const prepare = <Given extends object, Row>(
  build: (db: Kysely<Tables>, given: Given, blank: (read: (given: Given) => unknown) => unknown) => Compilable<Row>,
): ((tx: TenantTransaction, given: Given) => Promise<Row[]>) => {
  let written: CompiledQuery<Row> | undefined
  const blank = (read: (given: Given) => unknown) => new Blank(read)
  const named = new Proxy({}, { get: (_, name) => blank((given) => given[name as keyof Given]) }) as Given
  return async (tx, given) => {
    written ??= build(tx, named, blank).compile()
    const fill = (value: unknown): unknown => (value instanceof Blank ? value.read(given as never) : value)
    const filled: CompiledQuery<Row> = { ...written, parameters: written.parameters.map(fill) }
    return (await tx.executeQuery(filled)).rows
  }
}
