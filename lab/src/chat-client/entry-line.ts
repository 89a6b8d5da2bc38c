import type { ChatEntry } from '@celadon/contract'

/** What a customer sees: entries in order of `seq`, without a gap. */
export type EntryLine = {
  entries: () => readonly ChatEntry[]
  lastSeq: () => number
  /** `gap`: something is missing before it; fetch what came after `lastSeq`. */
  apply: (entry: ChatEntry) => 'applied' | 'known' | 'gap'
}

export const createEntryLine = (): EntryLine => {
  const entries: ChatEntry[] = []
  let lastSeq = 0
  const apply: EntryLine['apply'] = (entry) => {
    if (entry.seq <= lastSeq) return 'known'
    if (entry.seq !== lastSeq + 1) return 'gap'
    entries.push(entry)
    lastSeq = entry.seq
    return 'applied'
  }
  return { entries: () => entries, lastSeq: () => lastSeq, apply }
}
