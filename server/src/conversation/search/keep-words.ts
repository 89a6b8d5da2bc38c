import type { DeskEntry } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { readableOf } from './terms.ts'
import {
  findProgress,
  listTenantIds,
  recordProgress,
  writeWords,
  writeWordsOf,
  writeWordsSince,
  type SaidEntry,
} from './words-store.ts'

export type WordKeeping = {
  /** Something happened there: these entries, or with none of them whatever has no words yet. */
  hear: (said: { tenantId: string; conversationId: string; deskEntries: readonly DeskEntry[] }) => void
  /** Writes the words of what was heard. */
  runDue: () => Promise<void>
  /** Looks through all that was said since it was last looked through: a process may have died before its `runDue`. */
  sweep: () => Promise<void>
}

type Needs = Pick<Database, 'withTenant' | 'inOneTrip' | 'withDispatcher'> & { clock: Clock }

/** Of one transaction, so that a long backlog holds nothing for long. */
const mostConversations = 100
const mostHeard = 200
const mostEntries = 2_000
/** What was said a moment before may be saved a moment after. */
const overlapMs = 15_000
const beginning = '1970-01-01T00:00:00.000Z'

type Heard = { entries: SaidEntry[]; conversationIds: Set<string> }

/**
 * Keeps what search looks in up with what is said, beside it: a message is never later for it. Safe beside other
 * processes.
 */
export const createWordKeeping = (needs: Needs): WordKeeping => {
  let due = new Map<string, Heard>()
  return {
    hear: ({ tenantId, conversationId, deskEntries }) => {
      const heard = due.get(tenantId) ?? { entries: [], conversationIds: new Set() }
      due.set(tenantId, heard)
      if (deskEntries.length === 0) heard.conversationIds.add(conversationId)
      for (const { kind, seq, at, parts } of deskEntries)
        if (kind === 'message' || kind === 'note')
          heard.entries.push({ conversationId, seq, at, said: readableOf(parts) })
    },
    runDue: async () => {
      const heard = due
      due = new Map()
      for (const [tenantId, what] of heard) await keepUp(needs, tenantId, what)
    },
    sweep: async () => {
      for (const tenantId of await needs.withDispatcher(listTenantIds)) await lookThrough(needs, tenantId)
    },
  }
}

const keepUp = async ({ withTenant, inOneTrip }: Needs, tenantId: string, { entries, conversationIds }: Heard) => {
  for (const some of inPieces(entries, mostHeard)) await inOneTrip({ tenantId }, (tx) => writeWords(tx, some))
  for (const some of inPieces([...conversationIds], mostConversations))
    await withTenant({ tenantId }, (tx) => writeWordsOf(tx, some))
}

const inPieces = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most))

const lookThrough = async ({ withTenant, clock }: Needs, tenantId: string): Promise<void> => {
  const now = clock.now().toISOString()
  const reached = await withTenant({ tenantId }, findProgress)
  let since = reached === null ? beginning : new Date(Date.parse(reached) - overlapMs).toISOString()
  for (let isWhole = false; !isWhole;) {
    const written = await withTenant({ tenantId }, (tx) => writeWordsSince(tx, { since, most: mostEntries }))
    since = written.until
    isWhole = written.count < mostEntries
  }
  await withTenant({ tenantId }, (tx) => recordProgress(tx, now))
}
