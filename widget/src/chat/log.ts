import type { Awaiting, ChatConversation, ChatEntry, ChatSnapshot } from '@celadon/contract'

/** What the client knows of a conversation. `entries` have no gap; `seq` is the last one applied. */
export type ChatLog = {
  conversation: ChatConversation
  awaiting: Awaiting | null
  entries: readonly ChatEntry[]
  seq: number
  timeZone: string
}

export type TakenEntry = { outcome: 'applied'; log: ChatLog } | { outcome: 'known' } | { outcome: 'gap' }

/** Only the very next entry is applied: an older one is known, a later one means that something was missed. */
export function takeEntry(log: ChatLog, entry: ChatEntry): TakenEntry {
  if (entry.seq <= log.seq) return { outcome: 'known' }
  if (entry.seq > log.seq + 1) return { outcome: 'gap' }
  return { outcome: 'applied', log: { ...log, entries: [...log.entries, entry], seq: entry.seq } }
}

/** The snapshot wins; older pages that were loaded before stay when they join it without a gap. */
export function takeSnapshot(log: ChatLog | null, snapshot: ChatSnapshot): ChatLog {
  const { conversation, awaiting, entries, seq, timeZone } = snapshot
  if (log !== null && log.conversation.id === conversation.id && log.seq > seq) return log
  const first = entries[0]?.seq ?? seq + 1
  const older = log?.conversation.id === conversation.id ? log.entries.filter((entry) => entry.seq < first) : []
  const joins = older.at(-1)?.seq === first - 1
  return { conversation, awaiting, entries: joins ? [...older, ...entries] : entries, seq, timeZone }
}

/** Puts an older page in front. A page that does not join is dropped: the log never shows a gap. */
export function takeOlder(log: ChatLog, page: ChatSnapshot): ChatLog {
  const first = firstSeq(log)
  const older = page.entries.filter((entry) => entry.seq < first)
  if (older.at(-1)?.seq !== first - 1) return log
  return { ...log, entries: [...older, ...log.entries] }
}

export const firstSeq = (log: ChatLog): number => log.entries[0]?.seq ?? log.seq + 1

export const hasOlder = (log: ChatLog): boolean => firstSeq(log) > 1
