import { findUnknownSettings, loadSecret, localUrl, readConfig, type Config, type Environment } from '#platform/config'
import type { Clock } from '#platform/clock'
import { openDatabase } from '#platform/database'
import type { Randomness } from '#platform/ids'
import { createLog, type Log } from '#platform/log'
import type { Foundation } from './composition.ts'
import { findFreePort } from './ports.ts'
import { holdDatabase, prepareReached, shareDatabase } from './reach-database.ts'

export type FoundationOptions = {
  env: Environment
  clock: Clock
  randomness: Randomness
  /** `hold`: nobody else may serve from the home meanwhile. `share`: a server may be at work beside us. */
  claim: 'hold' | 'share'
  /** For a person who watches: plain lines, and only those that matter. */
  isWatched: boolean
  onLost?: () => void
}

/** @throws OperatorError; nothing is left running then. */
export const openFoundation = async (
  options: FoundationOptions,
): Promise<{ foundation: Foundation; close: () => Promise<void> }> => {
  const config = await choosePort(readConfig(options.env))
  const log = openLog(config, options)
  const reach = { config, log, clock: options.clock, ...(options.onLost && { onLost: options.onLost }) }
  const reached = await (options.claim === 'hold' ? holdDatabase(reach) : shareDatabase(reach))
  try {
    await prepareReached(reach, reached)
    const secret = await loadSecret(config, options.randomness)
    const database = openDatabase(reached.address, {
      onLostConnection: (error) => log.warn({ err: error }, 'a connection to the database was lost'),
    })
    const close = async (): Promise<void> => {
      await database.close()
      await reached.release()
    }
    return { foundation: { config, log, database, secret }, close }
  } catch (error) {
    await reached.release()
    throw error
  }
}

/** Links and origins name the port, so it is chosen before anything is made. */
const choosePort = async (config: Config): Promise<Config> => {
  if (config.port !== 0) return config
  const port = await findFreePort(config.host, 0)
  const isNamed = config.publicUrl !== localUrl(config.host, 0)
  return { ...config, port, publicUrl: isNamed ? config.publicUrl : localUrl(config.host, port) }
}

export const openLog = (
  config: Pick<Config, 'logLevel' | 'logFormat'>,
  { env, isWatched }: Pick<FoundationOptions, 'env' | 'isWatched'>,
): Log => {
  const log = createLog({
    level: config.logLevel ?? (isWatched ? 'warn' : 'info'),
    format: config.logFormat ?? (isWatched ? 'plain' : 'json'),
  })
  const unknown = findUnknownSettings(env)
  if (unknown.length > 0) log.warn({ settings: unknown }, 'these settings are unknown, see docs/settings.md')
  return log
}
