import type { Brief, DeskEntry, Language, TurnRecord } from '@celadon/contract'
import { formatMoney } from '#platform/format'
import { briefWords } from './brief-words.ts'
import { findOpenQuestions, isCivil } from '#copilot/log'
import { findPromises } from './find-promises.ts'

const mostLines = 3
const longestLine = 160

/**
 * What the customer wants, what was tried, how things stand, what was promised and what is still open, from the log alone:
 * the customer's own words, the decisions as recorded, the records as they were shown. The newest lines last, at most
 * three of each.
 */
export const writeBrief = (entries: readonly DeskEntry[], language: Language): Brief => ({
  wants: lastLines(entries.flatMap(wantOf)),
  tried: lastLines(entries.flatMap((entry) => triedIn(entry, language))),
  facts: lastLines(factsIn(entries, language)),
  promised: lastLines(findPromises(entries, language).map(({ text }) => text)),
  open: lastLines(findOpenQuestions(entries).map(({ text }) => text)),
})

const wantOf = ({ turn }: DeskEntry): string[] => {
  if (!turn || isCivil(turn)) return []
  const isProof = ['send-code', 'check-code', 'ask-code'].includes(turn.decision.act)
  return !isProof && turn.utterance.trim() !== '' ? [turn.utterance.replaceAll('\n', ' ').trim()] : []
}

const triedIn = ({ turn }: DeskEntry, language: Language): string[] => {
  const word = turn && briefWords[language].tried[turn.decision.act]
  return word ? [word(aboutOf(turn))] : []
}

const aboutOf = ({ grounds }: TurnRecord): string => grounds[0]?.title ?? ''

/** Each order as its last card showed it. */
const factsIn = (entries: readonly DeskEntry[], language: Language): string[] => {
  const cards = entries.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'card' && part.card.kind === 'order' ? [part.card] : [])),
  )
  return cards
    .filter(({ order }, at) => !cards.slice(at + 1).some((later) => later.order.number === order.number))
    .map(({ heading, statusLabel, order }) =>
      briefWords[language].fact(heading, statusLabel, formatMoney(order.total, language)),
    )
}

/** The last different ones, each once, where it was said last. */
const lastLines = (lines: readonly string[]): string[] => {
  const short = lines.map((line) => (line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line))
  return short.filter((line, at) => !short.includes(line, at + 1)).slice(-mostLines)
}
