import type { Mood } from '@celadon/contract'
import { again, bitter, harmless, moodLists, negations, type MoodList } from './mood-words.ts'
import { findPhrases, indexPhrases, type Normalised, spanOf, type Stretch } from '#text'

/**
 * Mood by a lexicon of both languages, and by shouting: capitals, rows of marks and drawn-out particles. Sentiment is
 * squeezed to -1..1, anger and urgency to 0..1, so that one hard word is anger and five of them are not five times as much.
 */
export function readMood(source: Normalised): Mood {
  const text = source.text.slice(0, longestLooked)
  const moves = findMoves(text).flatMap((move) => (move.list ? [{ ...move, list: move.list }] : []))
  const isBitter =
    findPhrases(text, bitter, 1).length > 0 || (moves.some(isPraise) && findPhrases(text, again, 1).length > 0)
  const sums = moves.reduce(
    (total, move) => add(total, isBitter && isPraise(move) ? soured : turned(text, move)),
    isBitter ? soured : noMove,
  )
  const shouting = loudness(source)
  const isUpset = sums.anger > 0.2 || sums.sentiment < 0
  const anger = Math.max(0, sums.anger + (isUpset ? shouting : shouting * 0.3))
  return {
    sentiment: rounded(Math.tanh(sums.sentiment - (isUpset ? shouting / 2 : 0))),
    anger: rounded(1 - Math.exp(-anger)),
    urgency: rounded(1 - Math.exp(-Math.max(0, sums.urgency + shouting * 0.3))),
    words: [...new Set(moves.map(({ start, end }) => spanOf(source, start, end).text))].slice(0, mostWords),
  }
}

/** Harmless phrases take their words away from the lists. */
const findMoves = indexPhrases<MoodList | undefined>([
  ...moodLists.map((list) => [list, list.phrases] as const),
  [undefined, harmless],
])
const isPraise = ({ list }: { list: MoodList }): boolean => list.sentiment > 0
/** Praise that is meant otherwise. */
const soured: Move = { sentiment: -0.5, anger: 0.45, urgency: 0 }

const longestLooked = 2000
const mostWords = 8
type Move = Pick<MoodList, 'sentiment' | 'anger' | 'urgency'>
const noMove: Move = { sentiment: 0, anger: 0, urgency: 0 }

const add = (one: Move, other: Move): Move => ({
  sentiment: one.sentiment + other.sentiment,
  anger: one.anger + other.anger,
  urgency: one.urgency + other.urgency,
})

/** "Not happy" is worse than nothing, "not angry" a little better: turned round and weakened. */
function turned(text: string, { start, list }: Stretch & { list: MoodList }): Move {
  const before = text.slice(Math.max(0, start - 8), start).trimEnd()
  const isNegated = negations.some((word) => before.endsWith(word) && isFree(before, word))
  if (!isNegated) return list
  return { sentiment: list.sentiment * -0.6, anger: list.sentiment > 0 ? 0.25 : list.anger * -0.1, urgency: 0 }
}

/** A Latin negation must be a word of its own. */
const isFree = (before: string, word: string): boolean =>
  word.charCodeAt(0) > 0x7f || before.length === word.length || before[before.length - word.length - 1] === ' '

/** Words in capitals and rows of marks, 0 to about 1. Short words and codes are often capitals anyway. */
function loudness({ utterance }: Normalised): number {
  const text = utterance.slice(0, longestLooked)
  const words = text.match(/[A-Za-z]{3,20}/g) ?? []
  const loud = words.filter((word) => word === word.toUpperCase()).length
  const share = words.length >= 3 && loud / words.length > 0.6 ? 0.45 : 0
  const marks = text.match(/[!?！？]{2,}/g)?.reduce((sum, row) => sum + Math.min(row.length, 5), 0) ?? 0
  const isDrawn = /啊{3}|呀{3}|吧{3}|呢{3}|吗{3}|了{3}/.test(text)
  return share + Math.min(0.5, marks * 0.12) + (isDrawn ? 0.2 : 0)
}

const rounded = (value: number): number => Math.round(value * 100) / 100
