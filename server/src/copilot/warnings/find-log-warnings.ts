import type { DeskEntry, LoggedFact, Warning } from '@celadon/contract'

/** What stands wrong in the log: a card number that staff typed, and questions still open after staff spoke. */
export const findLogWarnings = (entries: readonly DeskEntry[], open: readonly LoggedFact[]): Warning[] => {
  const byStaff = entries.filter(
    ({ kind, author }) => author.kind === 'agent' && (kind === 'message' || kind === 'note'),
  )
  const cards = byStaff
    .filter(({ parts }) => parts.some((part) => part.type === 'text' && part.text.includes('••••')))
    .map(({ seq }): Warning => ({ code: 'card-number', words: [], clause: null, seq }))
  const spokeAt = byStaff.findLast(({ kind }) => kind === 'message')?.seq ?? 0
  const left = open
    .filter(({ seq }) => seq < spokeAt)
    .map(({ text, seq }): Warning => ({ code: 'unanswered-question', words: [text], clause: null, seq }))
  return [...cards, ...left]
}
