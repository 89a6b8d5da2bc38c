import type { DeskEntry } from '@celadon/contract'

/**
 * Which turn explains which message. A turn is saved in one go with what it made the assistant say, so its words stand
 * right beside it; a turn that said nothing stands alone.
 */
export function explainTurns(entries: DeskEntry[]): { byMessage: Map<string, DeskEntry>; alone: Set<string> } {
  const byMessage = new Map<string, DeskEntry>()
  const alone = new Set<string>()
  entries.forEach((entry, index) => {
    if (entry.kind !== 'turn' || entry.turn === null) return
    const message = messageOf(entry, [entries[index - 1], entries[index + 1], entries[index - 2], entries[index + 2]])
    if (message === undefined || byMessage.has(message.id)) alone.add(entry.id)
    else byMessage.set(message.id, entry)
  })
  return { byMessage, alone }
}

function messageOf(turn: DeskEntry, beside: (DeskEntry | undefined)[]) {
  return beside.find((entry) => entry?.kind === 'message' && entry.author.kind === 'assistant' && entry.at === turn.at)
}
