import type { DeskConversation, DeskEntry, DeskSnapshot } from '@celadon/contract'

export type Applied = { kind: 'applied'; snapshot: DeskSnapshot } | { kind: 'known' } | { kind: 'gap' }

/**
 * Adds a live entry only where it continues the log. `hasGaps`: a seller's member sees a filtered log, where numbers are
 * missing by right; for everybody else a missing number means that something was missed and the log is fetched again.
 */
export function applyEntry(snapshot: DeskSnapshot, entry: DeskEntry, hasGaps: boolean): Applied {
  const last = lastSeqOf(snapshot)
  if (entry.seq <= last) return hasGaps ? fillGap(snapshot, entry) : { kind: 'known' }
  if (entry.seq !== last + 1 && !hasGaps) return { kind: 'gap' }
  return { kind: 'applied', snapshot: { ...snapshot, entries: [...snapshot.entries, entry], seq: entry.seq } }
}

/** Words of before may turn out to be theirs once somebody has read them. */
function fillGap(snapshot: DeskSnapshot, entry: DeskEntry): Applied {
  const { entries } = snapshot
  if (entry.seq < firstSeqOf(snapshot) || entries.some(({ seq }) => seq === entry.seq)) return { kind: 'known' }
  const place = entries.findIndex(({ seq }) => seq > entry.seq)
  return { kind: 'applied', snapshot: { ...snapshot, entries: entries.toSpliced(place, 0, entry) } }
}

/** A state that was decided before what is already known must not turn the clock back. */
export function applyState(snapshot: DeskSnapshot, conversation: DeskConversation): DeskSnapshot {
  return conversation.epoch < snapshot.conversation.epoch ? snapshot : { ...snapshot, conversation }
}

/** A fetch brings the newest page: it must lose neither a live entry that came in meanwhile nor the earlier pages. */
export function mergeFetched(fetched: DeskSnapshot, known: DeskSnapshot | undefined): DeskSnapshot {
  if (known === undefined) return fetched
  const newer = known.entries.filter((entry) => entry.seq > lastSeqOf(fetched))
  const isJoined = lastSeqOf(known) >= firstSeqOf(fetched) - 1
  const earlier = isJoined ? known.entries.filter((entry) => entry.seq < firstSeqOf(fetched)) : []
  const isNewer = known.conversation.epoch > fetched.conversation.epoch
  return {
    ...fetched,
    conversation: isNewer ? known.conversation : fetched.conversation,
    entries: [...earlier, ...fetched.entries, ...newer],
    seq: Math.max(fetched.seq, newer.at(-1)?.seq ?? 0),
  }
}

/** Puts earlier entries in front of those that are known. */
export function withEarlier(snapshot: DeskSnapshot, earlier: DeskEntry[]): DeskSnapshot {
  const before = earlier.filter((entry) => entry.seq < firstSeqOf(snapshot))
  return { ...snapshot, entries: [...before, ...snapshot.entries] }
}

export const firstSeqOf = (snapshot: DeskSnapshot) => snapshot.entries[0]?.seq ?? 1

export function lastSeqOf(snapshot: DeskSnapshot): number {
  return snapshot.entries.at(-1)?.seq ?? 0
}
