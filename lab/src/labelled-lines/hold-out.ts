import type { Example } from '@celadon/understanding'
import type { Dice } from '#dice'
import { groupBy } from './group-by.ts'

/**
 * A share of each intent kept from training. Lines of the same words (whatever the order, the case, the marks and the
 * numbers) stay on one side, or the held-out ones would be known by heart. An intent keeps something to train on.
 */
export const holdOut = (
  examples: readonly Example[],
  share: number,
  dice: Dice,
): { training: Example[]; held: Example[] } => {
  const held = new Set<Example>()
  for (const kin of groupBy(groupBySameWords(examples), ([first]) => first!.intent).values()) {
    const wanted = Math.round(kin.flat().length * share)
    let taken = 0
    for (const group of dice.shuffle(kin).slice(1)) {
      if (taken + group.length / 2 > wanted) continue
      for (const example of group) held.add(example)
      taken += group.length
    }
  }
  return {
    training: examples.filter((example) => !held.has(example)),
    held: examples.filter((example) => held.has(example)),
  }
}

const groupBySameWords = (examples: readonly Example[]): Example[][] => [
  ...groupBy(examples, ({ utterance }) => sameWords(utterance)).values(),
]

const sameWords = (utterance: string): string => {
  const words = utterance
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{N}+/gu, '0')
    .match(/[\p{L}\p{M}0]+/gu)
  return [...new Set(words ?? [utterance])].sort().join(' ')
}
