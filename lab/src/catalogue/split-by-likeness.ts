import type { Dice } from '#dice'
import { groupNearDuplicates } from './group-near-duplicates.ts'
import type { CatalogueLine } from './catalogue-line.ts'

export type Split = {
  folds: CatalogueLine[][]
  /** Share (0 to 1) of the lines that say nearly the same as another one. */
  nearDuplicateShare: number
}

/** Lines in folds of the same mixture of intents; what says nearly the same stays in one, or it would be known by heart. */
export const splitByLikeness = (lines: readonly CatalogueLine[], count: number, dice: Dice): Split => {
  const groups = groupNearDuplicates(lines.map(({ utterance }) => utterance)).map((group) =>
    group.map((at) => lines[at]!),
  )
  const folds: CatalogueLine[][] = Array.from({ length: count }, () => [])
  const mixed = dice.shuffle(groups).toSorted((one, other) => compare(one[0]!.intent, other[0]!.intent))
  for (const [at, group] of mixed.entries()) folds[at % count]!.push(...group)
  const doubled = groups.filter((group) => group.length > 1).flat().length
  return { folds, nearDuplicateShare: doubled / lines.length }
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
