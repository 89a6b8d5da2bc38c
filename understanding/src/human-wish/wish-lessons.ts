import { expandPattern } from './expand-pattern.ts'
import { noWishPatternsEn, wishPatternsEn } from './wish-patterns-en.ts'
import { noWishPatternsZh, wishPatternsZh } from './wish-patterns-zh.ts'
import { noWishesEn, wishesEn } from './wish-examples-en.ts'
import { noWishesZh, wishesZh } from './wish-examples-zh.ts'
import type { WishExample } from './train-wish-scorer.ts'
import { readWishTokens } from './wish-tokens.ts'
import { windowsOf } from './wish-windows.ts'
import { baseIntents, catalogue } from '#intents'
import { normalise } from '#text'

type Lesson = { text: string; isWish: boolean }

/** What the scorer is trained on: the wishes here, and all that the base intents ask for otherwise. */
export function wishLessons(): Lesson[] {
  return [
    ...lessonsOf(wishesZh + wishesEn, true),
    ...lessonsOf(noWishesZh + noWishesEn, false),
    ...lessonsOf(wishPatternsZh + wishPatternsEn, true),
    ...lessonsOf(noWishPatternsZh + noWishPatternsEn, false),
    ...baseIntents.flatMap(({ intent, zh, en }) =>
      [...zh, ...en].map((text) => ({ text, isWish: intent === 'request-human' })),
    ),
    // What the catalogue asks for is no wish for a person, save where one is called or telephoned.
    ...catalogue
      .filter(({ intent }) => !nearWishes.has(intent))
      .flatMap(({ zh, en }) => [...zh, ...en].map((text) => ({ text, isWish: false }))),
  ]
}

const nearWishes: ReadonlySet<string> = new Set(['request-human', 'reach-by-phone', 'are-you-there'])

function lessonsOf(text: string, isWish: boolean): Lesson[] {
  const lines = text.split(/[|\n]/).filter((line) => line !== '')
  return lines.flatMap((line) => expandPattern(line, mostWays)).map((way) => ({ text: way, isWish }))
}

const mostWays = 40

export const exampleOf = ({ text, isWish }: Lesson): WishExample => ({
  windows: windowsOf(readWishTokens(normalise(text).text)),
  isWish,
})
