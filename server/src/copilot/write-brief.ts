import type { Brief, DeskEntry, Language, TurnRecord } from '@celadon/contract'
import { briefWords } from './brief-words.ts'

const mostLines = 3
const longestLine = 160

/**
 * What the customer wants, what was tried and what was promised, from the log alone: the customer's own words, the
 * decisions as recorded, the dates as they were told. The newest lines last, at most three of each.
 */
export const writeBrief = (entries: readonly DeskEntry[], language: Language): Brief => ({
  wants: lastLines(entries.flatMap(wantOf)),
  tried: lastLines(entries.flatMap((entry) => triedIn(entry, language))),
  promised: lastLines(entries.flatMap((entry) => promisedIn(entry, language))),
})

/** Acts that carry no wish of their own. */
const civil = ['greet', 'thank', 'bye', 'small-talk', 'affirm', 'deny', 'none']

const wantOf = ({ turn }: DeskEntry): string[] => {
  if (!turn) return []
  const isWish = turn.reading.acts.some((act) => !civil.includes(act.kind)) || turn.reading.acts.length === 0
  const isProof = ['send-code', 'check-code', 'ask-code'].includes(turn.decision.act)
  return isWish && !isProof && turn.utterance.trim() !== '' ? [turn.utterance.replaceAll('\n', ' ').trim()] : []
}

const triedIn = ({ turn }: DeskEntry, language: Language): string[] => {
  const word = turn && briefWords[language].tried[turn.decision.act]
  return word ? [word(aboutOf(turn))] : []
}

const aboutOf = ({ grounds }: TurnRecord): string => grounds[0]?.title ?? ''

/** A dated call-back, or the arrival an order card told. */
const promisedIn = ({ parts }: DeskEntry, language: Language): string[] =>
  parts.flatMap((part) => {
    if (part.type === 'system') return part.code === 'call-back-noted' ? [part.text] : []
    if (part.type !== 'card' || part.card.kind !== 'order' || part.card.expected === null) return []
    return [briefWords[language].promised(part.card.heading, part.card.expected)]
  })

/** The last different ones, each once, where it was said last. */
const lastLines = (lines: readonly string[]): string[] => {
  const short = lines.map((line) => (line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line))
  return short.filter((line, at) => !short.includes(line, at + 1)).slice(-mostLines)
}
