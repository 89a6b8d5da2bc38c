import type { Example } from '@celadon/understanding'
import type { Dice } from '#dice'
import { groupBy } from './group-by.ts'

/** Each example in one of `count` held-out parts of about the same mixture, each part with the rest to train on. */
export const splitInFolds = (
  examples: readonly Example[],
  count: number,
  dice: Dice,
): { training: Example[]; held: Example[] }[] => {
  const places = new Map<Example, number>()
  let next = 0
  for (const kin of groupBy(dice.shuffle(examples), ({ intent }) => intent).values())
    for (const example of kin) places.set(example, next++ % count)
  return Array.from({ length: count }, (_, fold) => ({
    training: examples.filter((example) => places.get(example) !== fold),
    held: examples.filter((example) => places.get(example) === fold),
  }))
}
