import { fitAccent } from '@celadon/contract'
import { isoNow, type Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { findShownInbox, recordSighting, type ShownInbox } from './inbox-setting-store.ts'

type Needs = { database: Pick<Database, 'withTenant' | 'withDispatcher'>; clock: Clock }

export type Appearance = {
  /** The stylesheet of an inbox's own colour; empty for none of its own, and for no inbox. */
  read: (key: string) => Promise<string>
  /** A page of this origin asked for it. */
  note: (key: string, origin: string) => Promise<void>
  forget: (key: string) => void
}

/** Every page of a shop asks: the database is asked once in this time, for the colour and to note each site. */
const keptMs = 10_000
/** Keys beyond are strangers' inventions, and so may be sites that no inbox names: few of them are kept a round. */
const mostKept = 1_000
const mostStrangers = 20

export const createAppearance = ({ database, clock }: Needs): Appearance => {
  let round = 0
  const inboxes = new Map<string, Promise<ShownInbox | undefined>>()
  const noted = new Set<string>()
  let strangers = 0
  const begin = (): void => {
    const now = Math.floor(clock.now().getTime() / keptMs)
    if (now === round) return
    round = now
    inboxes.clear()
    noted.clear()
    strangers = 0
  }
  const find = (key: string): Promise<ShownInbox | undefined> => {
    begin()
    const known = inboxes.get(key)
    if (known) return known
    const [oldest] = inboxes.keys()
    if (oldest !== undefined && inboxes.size >= mostKept) inboxes.delete(oldest)
    const looking = database.withDispatcher((tx) => findShownInbox(tx, key))
    inboxes.set(key, looking)
    looking.catch(() => inboxes.delete(key))
    return looking
  }
  return {
    read: async (key) => {
      const accent = (await find(key))?.accent
      return accent ? writeStyle(accent) : ''
    },
    note: async (key, origin) => {
      const inbox = await find(key)
      const mark = `${key} ${origin}`
      if (!inbox || noted.has(mark)) return
      const isAllowed = inbox.allowedOrigins.includes(origin)
      if (!isAllowed && (strangers += 1) > mostStrangers) return
      noted.add(mark)
      const { tenantId, id: inboxId } = inbox
      await database.withTenant({ tenantId }, (tx) =>
        recordSighting(tx, { inboxId, origin, isAllowed, now: isoNow(clock) }),
      )
    },
    forget: (key) => void inboxes.delete(key),
  }
}

/** On the chat's own page and around the launcher on the shop's. */
const writeStyle = (accent: string): string => {
  const { light, dark } = fitAccent(accent)
  return `:root,:host{--accent:light-dark(${light},${dark})}\n`
}
