import { exampleOf, wishLessons } from './wish-lessons.ts'
import { trainWishScorer } from './train-wish-scorer.ts'
import { scoreWish } from './wish-scorer.ts'
import { readWishTokens } from './wish-tokens.ts'
import { windowsOf } from './wish-windows.ts'
import { normalise } from '#text'

/**
 * Whether an utterance wishes for a person, by a scorer that never saw the lines kept back. Some seconds of work: for
 * measuring only. The wordings by pattern stay in: they are ours by hand, not lines.
 */
export function learnWishesWithout(kept: ReadonlySet<string>): (utterance: string) => boolean {
  const scorer = trainWishScorer(
    wishLessons()
      .filter(({ text }) => !kept.has(text))
      .map(exampleOf),
  )
  return (utterance) =>
    windowsOf(readWishTokens(normalise(utterance).text)).some((window) => scoreWish(scorer, window) > 0)
}
