import type { ChatEntry, ChatSnapshot } from '@celadon/contract'

/** What a customer sees: entries in order of `seq`, without a gap. */
export type EntryLine = {
  entries: () => readonly ChatEntry[]
  lastSeq: () => number
  /** `gap`: something is missing before it; fetch the snapshot. */
  apply: (entry: ChatEntry) => 'applied' | 'known' | 'gap'
  /** Takes over what the snapshot has beyond what is here. */
  catchUp: (snapshot: ChatSnapshot) => ChatEntry[]
}

export const createEntryLine = (): EntryLine => {
  let entries: ChatEntry[] = []
  let lastSeq = 0
  const apply: EntryLine['apply'] = (entry) => {
    if (entry.seq <= lastSeq) return 'known'
    if (entry.seq !== lastSeq + 1) return 'gap'
    entries.push(entry)
    lastSeq = entry.seq
    return 'applied'
  }
  return {
    entries: () => entries,
    lastSeq: () => lastSeq,
    apply,
    catchUp: (snapshot) => {
      const first = snapshot.entries[0]
      // The snapshot holds the newest page only: when it begins beyond our end, it becomes the whole of what we show.
      if (first && first.seq > lastSeq + 1) {
        entries = [...snapshot.entries]
        lastSeq = snapshot.seq
        return entries
      }
      return snapshot.entries.filter((entry) => apply(entry) === 'applied')
    },
  }
}
