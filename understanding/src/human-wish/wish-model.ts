import { baseIntents } from '#intents'
import { normalise } from '#text'
import { noWishesEn, wishesEn } from './wish-examples-en.ts'
import { noWishesZh, wishesZh } from './wish-examples-zh.ts'
import { trainWishScorer, type WishExample } from './wish-scorer.ts'
import { readWishTokens } from './wish-tokens.ts'
import { windowsOf } from './wish-windows.ts'

/** Trained when the module is loaded, on the wishes here and on all that the base intents ask for otherwise. */
export const wishScorer = trainWishScorer([
  ...linesOf(wishesZh + wishesEn).map((utterance) => exampleOf(utterance, true)),
  ...linesOf(noWishesZh + noWishesEn).flatMap(othersOf),
  ...baseIntents.flatMap(({ intent, zh, en }) =>
    [...zh, ...en].map((utterance) => exampleOf(utterance, intent === 'request-human')),
  ),
])

function linesOf(text: string): string[] {
  return text.split(/[|\n]/).filter((line) => line !== '')
}

function exampleOf(utterance: string, isWish: boolean): WishExample {
  return { tokens: readWishTokens(normalise(utterance).text), isWish }
}

/** No clause of what is no wish is one. */
function othersOf(utterance: string): WishExample[] {
  return windowsOf(readWishTokens(normalise(utterance).text)).map((tokens) => ({ tokens, isWish: false }))
}
