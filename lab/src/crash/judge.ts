import { isDeepStrictEqual } from 'node:util'
import type { ChatEntry } from '@celadon/contract'

/** One writer at the end: what it was promised, what it saw, and what the server shows to somebody who asks anew. */
export type Writer = {
  /** The words of its messages in the order of saying; each is said once. */
  said: readonly string[]
  acknowledged: ReadonlySet<string>
  view: readonly ChatEntry[]
  log: readonly ChatEntry[]
  /** Whether the server holds a message of it for unanswered. */
  isUnanswered: boolean
}

export type Verdict = {
  acknowledged: number
  lost: number
  duplicated: number
  outOfOrder: number
  viewsDiffering: number
  unanswered: number
}

/** Messages are known by their words, not by an id that a broken server may have changed. */
export const judge = (writers: readonly Writer[]): Verdict => ({
  acknowledged: total(writers, ({ acknowledged }) => acknowledged.size),
  lost: total(writers, ({ acknowledged, log }) => missing(acknowledged, wordsIn(log))),
  duplicated: total(writers, ({ log, view }) => Math.max(repeated(wordsIn(log)), repeated(wordsIn(view)))),
  outOfOrder: total(writers, ({ said, log }) => misplaced(said, wordsIn(log))),
  viewsDiffering: total(writers, ({ view, log }) => (isSame(view, log) ? 0 : 1)),
  unanswered: total(writers, (writer) => (writer.isUnanswered || endsUnanswered(writer.log) ? 1 : 0)),
})

const total = (writers: readonly Writer[], count: (writer: Writer) => number): number =>
  writers.reduce((sum, writer) => sum + count(writer), 0)

const wordsIn = (entries: readonly ChatEntry[]): string[] =>
  entries
    .filter((entry) => entry.author.kind === 'customer')
    .map((entry) => entry.parts.map((part) => (part.type === 'text' ? part.text : '')).join(''))

const missing = (promised: ReadonlySet<string>, found: readonly string[]): number => {
  const there = new Set(found)
  return [...promised].filter((words) => !there.has(words)).length
}

const repeated = (words: readonly string[]): number => words.length - new Set(words).size

/** How many messages stand before one that was said earlier; a repetition counts where it first stands. */
const misplaced = (said: readonly string[], found: readonly string[]): number => {
  const order = new Map(said.map((words, index) => [words, index]))
  const places = [...new Set(found)].map((words) => order.get(words) ?? -1)
  return places.filter((place, index) => index > 0 && place < places[index - 1]!).length
}

/** Read marks and the like may differ; what was said, by whom, in which order, may not. */
const isSame = (view: readonly ChatEntry[], log: readonly ChatEntry[]): boolean =>
  isDeepStrictEqual(view.map(essence), log.map(essence))

const essence = ({ id, seq, author, parts }: ChatEntry): unknown[] => [id, seq, author.kind, parts]

const endsUnanswered = (log: readonly ChatEntry[]): boolean => log.at(-1)?.author.kind === 'customer'
