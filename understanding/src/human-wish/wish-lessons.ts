import { expandPattern } from './expand-pattern.ts'
import { noWishPatternsEn, wishPatternsEn } from './wish-patterns-en.ts'
import { noWishPatternsZh, wishPatternsZh } from './wish-patterns-zh.ts'
import { noWishesEn, wishesEn } from './wish-examples-en.ts'
import { wishPairsEn } from './wish-pairs-en.ts'
import { wishPairsZh } from './wish-pairs-zh.ts'
import { noWishesZh, wishesZh } from './wish-examples-zh.ts'
import type { WishExample } from './train-wish-scorer.ts'
import { readWishTokens } from './wish-tokens.ts'
import { windowsOf } from './wish-windows.ts'
import { baseIntents } from '#intents'
import { normalise } from '#text'

type Lesson = { text: string; isWish: boolean }

/** What the scorer is trained on: the wishes here, and some of all that is asked for otherwise. */
export function wishLessons(): Lesson[] {
  return [
    ...lessonsOf(wishesZh + wishesEn, true),
    ...lessonsOf(noWishesZh + noWishesEn, false),
    ...lessonsOf(wishPatternsZh + wishPatternsEn, true),
    ...lessonsOf(noWishPatternsZh + noWishPatternsEn, false),
    ...[...wishPairsZh, ...wishPairsEn].flatMap((pair) => [
      ...lessonsOf(pair.wishes, true),
      ...lessonsOf(pair.others, false),
    ]),
    ...baseIntents.flatMap(({ intent, zh, en }) =>
      intent === 'request-human'
        ? [...zh, ...en].map((text) => ({ text, isWish: true }))
        : [...spread(zh), ...spread(en)].map((text) => ({ text, isWish: false })),
    ),
  ]
}

/** So many of what is no wish that the wishes are not drowned: with all of them, three times as many were missed. */
const mostOfIntent = 45

/** Evenly from the first to the last. */
const spread = (lines: readonly string[]): string[] =>
  lines.length <= mostOfIntent
    ? [...lines]
    : Array.from({ length: mostOfIntent }, (_, at) => lines[Math.floor((at * lines.length) / mostOfIntent)]!)

function lessonsOf(text: string, isWish: boolean): Lesson[] {
  const lines = text.split(/[|\n]/).filter((line) => line !== '')
  return lines.flatMap((line) => expandPattern(line, mostWays)).map((way) => ({ text: way, isWish }))
}

const mostWays = 40

export const exampleOf = ({ text, isWish }: Lesson): WishExample => ({
  windows: windowsOf(readWishTokens(normalise(text).text)),
  isWish,
})
