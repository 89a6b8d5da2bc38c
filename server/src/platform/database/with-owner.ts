import { Client, type PoolConfig } from 'pg'
import { OperatorError } from '#platform/errors'

/**
 * One connection as the owner of the tables, closed at the end. For migrations and exports only: no tenant rule binds it.
 * @throws OperatorError when the database does not let us in; else what `work` throws.
 */
export const withOwner = async <T>(address: PoolConfig, work: (owner: Client) => Promise<T>): Promise<T> => {
  const owner = new Client({
    ...address,
    options: '-c search_path=public',
    application_name: `celadon migrate ${process.pid}`,
  })
  // A connection that breaks in the middle fails the statement at work; without a listener it would end the process.
  owner.on('error', () => {})
  await owner.connect().catch((error: Error & { code?: string }) => {
    throw unreachable(address, error)
  })
  try {
    return await work(owner)
  } finally {
    await owner.end().catch(() => {})
  }
}

/** Several addresses of one name fail together, without a message of their own. */
const unreachable = (address: PoolConfig, error: Error & { code?: string }): OperatorError => {
  const place = `${address.host ?? 'localhost'}:${address.port ?? 5432}/${address.database ?? ''}`
  const reason = error.message || (error.code ?? error.name)
  return new OperatorError(
    {
      zh: `无法连接数据库 ${place}：${reason}`,
      en: `The database ${place} cannot be reached: ${reason}`,
    },
    { cause: error },
  )
}
