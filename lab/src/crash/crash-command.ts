import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openChat } from '#chat-client'
import type { LabCommand } from '#command'
import { readMarket, signShopToken, startOwnServer, type OwnServer } from '#own-server'
import { isVariant, variants } from './break-turns.ts'
import { judge } from './judge.ts'
import { startWriter, type LiveWriter } from './writer.ts'

export const crashCommand: LabCommand = {
  name: 'crash',
  summary: 'kills the server under writing customers, then the database: nothing acknowledged may be lost',
  flags: {
    kills: 'of the server, with -9, at random moments [40]',
    'database-kills': 'of the database, after those [20]',
    clients: 'that write at once [20]',
    'in-flight': 'messages each has on the way [4]',
    variant: `a server broken on purpose, which must be noticed: ${variants.join(', ')}`,
  },
  run: async (args) => {
    const kills = args.number('kills', 40)
    const databaseKills = args.number('database-kills', 20)
    const clients = args.number('clients', 20)
    const inFlight = args.number('in-flight', 4)
    const server = await startOwnServer(breakingOptions(args.text('variant')))
    try {
      const writers = await startWriters(server, clients, inFlight)
      for (let done = 0; done < kills; done += 1) {
        await somethingHappens(writers)
        await server.kill()
        await server.start()
        tell(`kill ${done + 1} of ${kills}`, writers)
      }
      for (let done = 0; done < databaseKills; done += 1) {
        await somethingHappens(writers)
        await server.killDatabase()
        tell(`database kill ${done + 1} of ${databaseKills}`, writers)
      }
      await somethingHappens(writers)
      const verdict = judge(await settle(server, writers))
      const { acknowledged: _, ...faults } = verdict
      return {
        figures: { kills: kills + databaseKills, ...verdict },
        faults: Object.entries(faults)
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${name}: ${count}`),
      }
    } finally {
      await server.stop()
    }
  },
}

const breakingOptions = (variant: string | undefined) => {
  if (variant === undefined) return {}
  if (!isVariant(variant)) throw new Error(`--variant is one of ${variants.join(', ')}`)
  const entry = fileURLToPath(new URL('./broken-server.js', import.meta.url))
  return { entry, settings: { CELADON_LAB_VARIANT: variant } }
}

const startWriters = async (server: OwnServer, clients: number, inFlight: number): Promise<LiveWriter[]> => {
  const { inbox, buyers } = await readMarket(server)
  if (buyers.length < clients) throw new Error(`the demo market has ${buyers.length} buyers: fewer than --clients`)
  return Promise.all(
    buyers.slice(0, clients).map(async (buyer, index) => {
      const place = { origin: server.origin, address: `10.1.0.${index + 1}` }
      const wish = { inboxKey: inbox.key, language: buyer.language, shopToken: signShopToken(inbox, buyer.id) }
      return startWriter(place, await openChat(place, wish), `w${index}-`, inFlight)
    }),
  )
}

const acknowledgedBy = (writers: readonly LiveWriter[]): number =>
  writers.reduce((sum, writer) => sum + writer.acknowledged(), 0)

const patienceMs = 60_000

/** Waits until writing goes on, then a random moment more: every kill falls into work, none into a start. */
const somethingHappens = async (writers: readonly LiveWriter[]): Promise<void> => {
  const before = acknowledgedBy(writers)
  await until(() => acknowledgedBy(writers) >= before + writers.length, 'nothing was acknowledged')
  await sleep(Math.random() * 500)
}

const until = async (isSo: () => boolean, otherwise: string): Promise<void> => {
  const end = performance.now() + patienceMs
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`${otherwise} for ${patienceMs / 1000} s`)
    await sleep(20)
  }
}

/** Nobody says anything new; everything on the way arrives; every answer that will come, comes. */
const settle = async (server: OwnServer, writers: readonly LiveWriter[]) => {
  for (const writer of writers) writer.fallSilent()
  await until(() => writers.every((writer) => writer.isSettled()), 'messages stayed unacknowledged')
  const end = performance.now() + patienceMs
  let unanswered = await listUnanswered(server)
  while (unanswered.size > 0 && performance.now() < end) {
    await sleep(250)
    unanswered = await listUnanswered(server)
  }
  // The answer is saved before it is shown.
  await sleep(500)
  return Promise.all(writers.map((writer) => writer.close(unanswered.has(writer.conversationId))))
}

const listUnanswered = (server: OwnServer): Promise<Set<string>> =>
  server.asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      'select id from conversations where answered_seq < last_customer_seq',
    )
    return new Set(rows.map((row) => row.id))
  })

const tell = (what: string, writers: readonly LiveWriter[]): void =>
  console.error(`${what}: ${acknowledgedBy(writers)} acknowledged so far`)
