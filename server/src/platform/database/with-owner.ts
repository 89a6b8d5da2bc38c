import pg from 'pg'

/** One connection as the owner of the tables, closed at the end. For migrations and exports only: no tenant rule binds it. */
export const withOwner = async <T>(address: pg.PoolConfig, work: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const owner = new pg.Client({ ...address, options: '-c search_path=public', application_name: `celadon migrate ${process.pid}` })
  // A connection that breaks in the middle fails the statement at work; without a listener it would end the process.
  owner.on('error', () => {})
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end().catch(() => {})
  }
}
