import { types, type Connection, type FieldDef } from 'pg'

export type Statement = { text: string; values: readonly unknown[] }
export type Rows = { rows: Record<string, unknown>[]; count: number }

/** A statement as one connection knows it: by a name, and once it was answered by the columns of its rows. */
type Known = { name: string; columns?: Column[] }
type Column = { name: string; parse: (text: string) => unknown }

const knownOf = new WeakMap<Connection, Map<string, Known>>()

/**
 * Statements that are one transaction of their own: sent with one `Sync` at their end, PostgreSQL carries out all of them or
 * none, and answers once. What it was told about a statement's columns is not asked for again. For `client.query`, of a
 * client that sends one query after the other.
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class Batch {
  readonly #statements: readonly Statement[]
  readonly #resolve: (results: Rows[]) => void
  readonly #reject: (error: Error) => void
  readonly #results: Rows[] = [{ rows: [], count: 0 }]
  #known: Known[] = []
  #fault: Error | undefined
  #forget = (): void => {}

  constructor(
    statements: readonly Statement[],
    end: { resolve: (results: Rows[]) => void; reject: (error: Error) => void },
  ) {
    this.#statements = statements
    this.#resolve = end.resolve
    this.#reject = end.reject
  }

  submit(connection: Connection): void {
    const known = knownOf.get(connection) ?? new Map<string, Known>()
    knownOf.set(connection, known)
    const isNew = this.#statements.filter(({ text }) => !known.has(text))
    // What fails may have been prepared or not: next time it has another name.
    this.#forget = () => isNew.forEach(({ text }) => known.delete(text))
    this.#known = this.#statements.map((statement) => send(connection, statement, known))
    connection.sync()
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.#known[this.#results.length - 1]!.columns = fields.map((field) => ({
      name: field.name,
      parse: parserOf(field.dataTypeID),
    }))
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    try {
      this.#results.at(-1)!.rows.push(rowOf(this.#known[this.#results.length - 1]!.columns!, fields))
    } catch (error) {
      // Thrown here it would end the process. What the statements did is saved all the same.
      this.#fault = error as Error
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#known[this.#results.length - 1]!.columns ??= []
    this.#results.at(-1)!.count = Number(/\d+$/.exec(text)?.[0] ?? 0)
    this.#results.push({ rows: [], count: 0 })
  }

  handleReadyForQuery(): void {
    if (this.#fault) this.#reject(this.#fault)
    else this.#resolve(this.#results)
  }

  handleError(error: Error): void {
    this.#forget()
    this.#reject(error)
  }
}

/** Known by the numbers of PostgreSQL's types, its own and everybody else's. */
const parserOf = types.getTypeParser as (type: number) => Column['parse']

const rowOf = (columns: readonly Column[], fields: readonly (string | null)[]): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < columns.length; at += 1) {
    const { name, parse } = columns[at]!
    const text = fields[at]!
    row[name] = text === null ? null : parse(text)
  }
  return row
}

const send = (connection: Connection, { text, values }: Statement, known: Map<string, Known>): Known => {
  const before = known.get(text)
  const statement = before ?? { name: `s${(named += 1)}` }
  if (!before) {
    connection.parse({ name: statement.name, text, types: [] }, true)
    known.set(text, statement)
  }
  connection.bind({ statement: statement.name, values: values.map(written) }, true)
  if (!statement.columns) connection.describe({ type: 'P', name: '' }, true)
  connection.execute(null, true)
  return statement
}

let named = 0

type Written = string | Buffer | null

/** A value as PostgreSQL takes it: bytes as they are, a list as an array, any other object as JSON. */
const written = (value: unknown): Written => {
  if (value === null || value === undefined) return null
  if (value instanceof Buffer) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `{${value.map((each) => quoted(written(each))).join(',')}}`
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const quoted = (value: Written): string =>
  value === null ? 'NULL' : `"${value.toString().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
