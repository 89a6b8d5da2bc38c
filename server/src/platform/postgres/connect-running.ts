import { lstatSync } from 'node:fs'
import { Client, type ClientConfig } from 'pg'
import type { HomeLayout } from './home-layout.ts'

/** How to reach the embedded server as its owner. */
export const addressOf = (layout: HomeLayout, database: string): ClientConfig => ({
  host: layout.sockets,
  port: layout.port,
  user: 'celadon',
  database,
  ssl: false,
})

/** Codes and errors that mean "not there, or not yet": no socket, starting up, shutting down, gone while answering. */
const absent = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01'])

/**
 * A connection to the server that runs in this home, or undefined when none answers.
 * @throws when one answers and refuses us.
 */
export const connectRunning = async (layout: HomeLayout): Promise<Client | undefined> => {
  if (!hasSocket(layout)) return undefined
  const client = new Client({ ...addressOf(layout, 'postgres'), application_name: `celadon ${process.pid}` })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    const { code, message } = error as { code?: string; message: string }
    if (absent.has(code ?? '') || message.includes('terminated unexpectedly')) return undefined
    throw error
  }
}

const hasSocket = (layout: HomeLayout): boolean => {
  try {
    return lstatSync(`${layout.sockets}/.s.PGSQL.${layout.port}`).isSocket()
  } catch {
    return false
  }
}
