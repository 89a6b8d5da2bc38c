import type pg from 'pg'
import { addressOf, connectRunning } from './connect-running.ts'
import { layOutHome } from './home-layout.ts'

/** The owner's address on the server that runs in this home, whoever holds it; undefined when none runs. */
export const findRunningPostgres = async (home: string): Promise<pg.PoolConfig | undefined> => {
  const layout = layOutHome(home)
  const client = await connectRunning(layout)
  if (!client) return undefined
  await client.end()
  return addressOf(layout, 'celadon')
}
