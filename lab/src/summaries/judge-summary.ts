import type { ConversationSummary, DeskEntry, LoggedFact } from '@celadon/contract'
import { seenIn, type Truth } from './truth.ts'

/** `missing`: what the summary does not say; `invented`: what it says and its entry does not. */
export type Judged = {
  wanted: number
  found: number
  said: number
  grounded: number
  missing: string[]
  invented: string[]
}

export const judgeSummary = (summary: ConversationSummary, truth: Truth, entries: readonly DeskEntry[]): Judged => {
  const has = (part: keyof Truth, fact: string): boolean => summary[part].some(({ text }) => text.includes(fact))
  const parts = ['orders', 'amounts', 'promises', 'open'] as const
  const wanted = parts.flatMap((part) => [...new Set(truth[part])].map((fact) => ({ part, fact })))
  const missing = wanted.filter(({ part, fact }) => !has(part, fact))
  const said = parts.flatMap((part) => summary[part].map((fact) => ({ part, fact })))
  const invented = said.filter(({ part, fact }) => !isGrounded(part, fact, truth, entries))
  return {
    wanted: wanted.length,
    found: wanted.length - missing.length,
    said: said.length,
    grounded: said.length - invented.length,
    missing: missing.map(({ part, fact }) => `${part}: ${fact}`),
    invented: invented.map(({ part, fact }) => `${part}: ${fact.text} (entry ${fact.seq})`),
  }
}

/** In the entry that it names; a question must be one that is really open as well. */
const isGrounded = (
  part: keyof Truth,
  { text, seq }: LoggedFact,
  truth: Truth,
  entries: readonly DeskEntry[],
): boolean => {
  const entry = entries.find((each) => each.seq === seq)
  if (!entry) return false
  const seen = seenIn(entry)
  // The arrival an order card told stands on it in two places.
  const pieces = part === 'promises' && entry.parts.some(({ type }) => type === 'card') ? text.split(/: |：/) : [text]
  return (
    pieces.every((piece) => seen.replaceAll('\n', ' ').includes(piece)) &&
    (part !== 'open' || truth.open.includes(text))
  )
}
