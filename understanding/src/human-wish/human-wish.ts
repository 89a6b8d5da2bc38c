import type { Reading } from '@celadon/contract'
import { wishScorer } from './wish-model.ts'
import { scoreWish } from './wish-scorer.ts'
import { readWishTokens, type WishToken } from './wish-tokens.ts'
import { windowsOf } from './wish-windows.ts'
import { type Normalised, spanOf } from '#text'

/**
 * Whether the speaker wants a person. A reading of its own beside the model: a wish that is missed locks somebody in with
 * a machine. A grammar of both languages names what the words do, and a scorer has learnt which of its sentences wish.
 * `chance`: the model's for the intent, if it knows it. It counts where the tenant taught it more, and where the scorer
 * hardly hears a wish and the model, which knows everything else that is asked for, none at all.
 */
export function readHumanWish(source: Normalised, chance: number | undefined): Reading['wantsHuman'] {
  const best = bestWindow(source.text)
  const sureness = 1 / (1 + Math.exp(-steepness * best.score))
  if (best.score > (chance !== undefined && chance < noChance ? hardly : 0))
    return { value: true, confidence: rounded(Math.max(sureness, leastSure)), words: wordsOf(source, best.tokens) }
  const isTaught = chance !== undefined && chance >= sureEnough && best.score > clearlyNone
  return { value: isTaught, confidence: rounded(isTaught ? chance : 1 - Math.min(sureness, unsure)), words: [] }
}

const steepness = 4
const leastSure = 0.6
const sureEnough = 0.5
const clearlyNone = -0.1
const noChance = 0.01
const hardly = 0.15
const unsure = 0.5
const longestHead = 1000
const longestTail = 500

/** A wish stands in few words: of a long text the beginning and the end are looked at, which bounds the work. */
function bestWindow(text: string): { score: number; tokens: readonly WishToken[] } {
  const isLong = text.length > longestHead + longestTail
  const tailFrom = text.length - longestTail
  const tail = isLong ? readWishTokens(text.slice(tailFrom)).map((token) => shift(token, tailFrom)) : []
  let best: { score: number; tokens: readonly WishToken[] } = { score: -1, tokens: [] }
  for (const part of [readWishTokens(isLong ? text.slice(0, longestHead) : text), tail])
    for (const window of windowsOf(part)) {
      const score = scoreWish(wishScorer, window)
      if (score > best.score) best = { score, tokens: window.tokens }
    }
  return best
}

const shift = (token: WishToken, by: number): WishToken => ({ ...token, start: token.start + by, end: token.end + by })

/** From the first to the last word that the grammar knows. */
function wordsOf(source: Normalised, tokens: readonly WishToken[]): string[] {
  const known = tokens.filter((token) => token.kind && token.kind !== 'polite')
  const [first, last] = [known[0], known.at(-1)]
  return first && last ? [spanOf(source, first.start, last.end).text] : []
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
