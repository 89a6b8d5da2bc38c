import type pg from 'pg'
import { OperatorError } from '#platform/errors'
import type { Log } from '#platform/log'
import { addressOf } from './connect-running.ts'
import { holdServer } from './hold-server.ts'
import { layOutHome, type HomeLayout } from './home-layout.ts'
import { initialiseCluster } from './initialise-cluster.ts'
import { installRuntime } from './install-runtime.ts'
import { prepareFolders } from './prepare-folders.ts'
import { runServer, settleFormerServer, type ServerSettings } from './run-server.ts'
import { findServerUser } from './server-user.ts'
import { stopServer } from './stop-embedded.ts'

export type EmbeddedPostgres = {
  /** The owner's role `celadon` on the database `celadon`. */
  address: pg.PoolConfig
  stop: () => Promise<void>
}

export type EmbeddedPostgresOptions = {
  home: string
  log: Pick<Log, 'info' | 'error'>
  /** The server died unasked: its lock is lost, so end the process and let it be started again. */
  onLost?: () => void
  /** Another than 5432, for a server that also listens on TCP. */
  port?: number
  /** Server settings by name; tests turn `fsync` off. Without effect on a server that is adopted. */
  settings?: ServerSettings
}

/**
 * Starts the home's PostgreSQL, or adopts it when it still runs (a server killed with -9 leaves it), and holds it.
 * @throws when another Celadon holds it, the home cannot be used, or the server does not come up.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  if (process.platform === 'win32')
    throw new OperatorError({
      zh: '内嵌 PostgreSQL 不支持 Windows。请将 DATABASE_URL 设为您自己的 PostgreSQL。',
      en: 'The embedded PostgreSQL does not run on Windows. Set DATABASE_URL to a PostgreSQL of your own.',
    })
  const { log } = options
  const { layout, client } = await raiseServer(options)
  const hold = await holdServer(client, layout, () => {
    log.error({ log: layout.log }, 'PostgreSQL ended unasked')
    options.onLost?.()
  })
  log.info({ home: layout.home }, 'PostgreSQL is ready')
  return {
    address: addressOf(layout, 'celadon'),
    stop: async () => {
      await hold.release()
      await stopServer(layout)
    },
  }
}

const raiseServer = async (options: EmbeddedPostgresOptions): Promise<{ layout: HomeLayout; client: pg.Client }> => {
  const user = findServerUser()
  await prepareFolders(layOutHome(options.home, options.port), user)
  // Again, now that the folder exists and its real path is known.
  const layout = layOutHome(options.home, options.port)
  const adopted = await settleFormerServer(layout)
  if (adopted) return { layout, client: adopted }
  const runtime = await installRuntime(layout, user)
  await initialiseCluster(layout, runtime, user)
  return { layout, client: await runServer(layout, runtime, user, options.settings ?? {}) }
}
