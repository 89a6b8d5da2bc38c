import type pg from 'pg'

export type ExportedTable = { schema: string; name: string }

/** Everything that `work` reads is from one moment, whatever is written meanwhile. */
export const withOneMoment = async (owner: pg.Client, work: () => Promise<void>): Promise<void> => {
  await owner.query('begin transaction isolation level repeatable read, read only')
  try {
    await work()
  } finally {
    await owner.query('commit').catch(() => {})
  }
}

export const listExportedTables = async (owner: pg.Client): Promise<ExportedTable[]> => {
  const { rows } = await owner.query<ExportedTable>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' order by 1, 2`,
  )
  return rows
}

/** The rows as JSON text, a thousand at a time. */
export async function* readRows(owner: pg.Client, table: ExportedTable): AsyncGenerator<string[]> {
  const from = `${owner.escapeIdentifier(table.schema)}.${owner.escapeIdentifier(table.name)}`
  await owner.query(`declare export_rows no scroll cursor for select row_to_json(t)::text as line from ${from} t`)
  for (;;) {
    const { rows } = await owner.query<{ line: string }>('fetch 1000 from export_rows')
    if (rows.length === 0) break
    yield rows.map(({ line }) => line)
  }
  await owner.query('close export_rows')
}
