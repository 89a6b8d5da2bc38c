import { createDice } from '#dice'
import { accuracyOf, correctAll, isRight, train, type InScope } from './learning.ts'

type Ordered = { training: readonly InScope[]; test: readonly InScope[]; seed: number; count: number }

/** `lossOnRest` is in points of accuracy on the test lines that were not corrected; below zero it is a gain. */
export const measureCorrections = ({ training, test, seed, count }: Ordered): Record<string, number> => {
  const before = train(training, seed)
  const wrong = createDice(seed)
    .shuffle(test.filter((line) => !isRight(before, line)))
    .slice(0, count)
  const rest = test.filter((line) => !wrong.includes(line))
  const { model: after, ms } = correctAll(before, wrong)
  const restBefore = accuracyOf(before, rest)
  return {
    corrections: wrong.length,
    nowRight: wrong.filter((line) => isRight(after, line)).length,
    restBefore,
    lossOnRest: (restBefore - accuracyOf(after, rest)) * 100,
    msPerCorrection: ms / wrong.length,
  }
}
