import type { DeskEntry, DeskSnapshot, TurnRecord } from '@celadon/contract'
import { explainTurns } from './explained-turns.ts'

/** What the log looks like to staff, line by line. */
export type TranscriptLine =
  | { kind: 'message'; entry: DeskEntry; explained: DeskEntry | null; mark: 'read' | 'sent' | null }
  | { kind: 'note'; entry: DeskEntry }
  | { kind: 'system'; entry: DeskEntry }
  | { kind: 'silent-turn'; entry: DeskEntry; turn: TurnRecord }

export function listLines(snapshot: DeskSnapshot): TranscriptLine[] {
  const { byMessage, alone } = explainTurns(snapshot.entries)
  const lastSaid = snapshot.entries.findLast((entry) => entry.publicSeq !== null && isStaff(entry))
  const mark = (entry: DeskEntry) => {
    if (entry !== lastSaid) return null
    return (entry.publicSeq ?? 0) <= snapshot.conversation.customerReadSeq ? 'read' : 'sent'
  }
  return snapshot.entries.flatMap((entry): TranscriptLine[] => {
    if (entry.kind === 'note') return [{ kind: 'note', entry }]
    if (entry.kind === 'turn')
      return entry.turn !== null && alone.has(entry.id) ? [{ kind: 'silent-turn', entry, turn: entry.turn }] : []
    if (entry.kind !== 'message' || entry.author.kind === 'system') return [{ kind: 'system', entry }]
    return [
      {
        kind: 'message',
        entry: named(entry, snapshot),
        explained: byMessage.get(entry.id) ?? null,
        mark: mark(entry),
      },
    ]
  })
}

/** The log keeps no name of a customer: it may become known, or change, after the words were said. */
function named(entry: DeskEntry, { conversation }: DeskSnapshot): DeskEntry {
  const { author } = entry
  if (author.kind !== 'customer' || author.name || conversation.customer.name === '') return entry
  return { ...entry, author: { ...author, name: conversation.customer.name } }
}

const isStaff = (entry: DeskEntry) => entry.kind === 'message' && ['agent', 'seller'].includes(entry.author.kind)
