import { classify, trainModel } from '@celadon/understanding'
import { learnWishesWithout } from '@celadon/understanding/learn-wishes'
import { fitsAudience, type CatalogueLine } from './catalogue-line.ts'

/** A line as a model read it that had never seen it. */
export type UnseenRead = CatalogueLine & {
  /** Best guesses among all intents, best first. */
  guesses: readonly string[]
  /** The best guess when it is known whether a buyer or a seller speaks. */
  guessedOfAudience: string
  isWishHeard: boolean
}

export const readUnseen = (training: readonly CatalogueLine[], kept: readonly CatalogueLine[]): UnseenRead[] => {
  const model = trainModel(training, { version: { base: 'lab', correctionsUpTo: 0 } })
  const hearsWish = learnWishesWithout(new Set(kept.map(({ utterance }) => utterance)))
  return kept.map((line) => {
    const guesses = classify(model, line.utterance).ranked.map(({ intent }) => intent)
    return {
      ...line,
      guesses: guesses.slice(0, 3),
      guessedOfAudience: guesses.find((intent) => fitsAudience(intent, line.audience)) ?? '',
      isWishHeard: hearsWish(line.utterance),
    }
  })
}
