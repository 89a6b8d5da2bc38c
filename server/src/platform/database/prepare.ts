import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { TenantTransaction } from './database.ts'
import type { Tables } from './tables.ts'

/** Stands in a statement for what is given at each call. */
class Blank {
  readonly name: string | symbol
  constructor(name: string | symbol) {
    this.name = name
  }
}

/**
 * A statement that every message sends, built and written once instead of each time. What is `given` may stand only where a
 * parameter may: whatever the statement's text depends on belongs into a statement of its own.
 */
export const prepare = <Given extends object, Row>(
  build: (db: Kysely<Tables>, given: Given) => Compilable<Row>,
): ((tx: TenantTransaction, given: Given) => Promise<Row[]>) => {
  let written: CompiledQuery<Row> | undefined
  return async (tx, given) => {
    const blanks = new Proxy({}, { get: (_, name) => new Blank(name) })
    written ??= build(tx, blanks as Given).compile()
    const fill = (value: unknown): unknown => (value instanceof Blank ? given[value.name as keyof Given] : value)
    const filled: CompiledQuery<Row> = { ...written, parameters: written.parameters.map(fill) }
    return (await tx.executeQuery(filled)).rows
  }
}
