import { UsageError } from '#command'
import { createDice } from '#dice'
import { drawShots } from '#labelled-lines'
import { accuracyOf, correctAll, keepInScope, train, type InScope } from './learning.ts'

type Ordered = { training: readonly InScope[]; test: readonly InScope[]; seed: number; intents: readonly string[] }

const shots = 10

/**
 * A model that never saw the intents is given ten examples of each as corrections, mixed.
 * @throws when training has fewer than ten of one, or the test has none.
 */
export const measureNewIntents = ({ training, test, seed, intents }: Ordered): Record<string, number> => {
  const isNew = ({ intent }: InScope): boolean => intents.includes(intent)
  const dice = createDice(seed)
  const examples = dice.shuffle(keepInScope(drawShots(training.filter(isNew), shots, dice)))
  const newTest = test.filter(isNew)
  const oldTest = test.filter((line) => !isNew(line))
  if (examples.length < shots * intents.length)
    throw new UsageError(`${intents.join(', ')} have fewer than ${shots} lines`)
  if (newTest.length === 0) throw new UsageError(`the test has no line of ${intents.join(', ')}`)
  const before = train(
    training.filter((line) => !isNew(line)),
    seed,
  )
  const { model: after, ms } = correctAll(before, examples)
  return {
    newIntents: intents.length,
    newIntentLines: newTest.length,
    newIntentAccuracy: accuracyOf(after, newTest),
    oldIntentAccuracy: accuracyOf(after, oldTest),
    oldIntentAccuracyBefore: accuracyOf(before, oldTest),
    msPerNewExample: ms / examples.length,
  }
}
