import { classify } from '@celadon/understanding'
import { createDice } from '#dice'
import { splitInFolds } from '#labelled-lines'
import { train, type InScope } from './learning.ts'

const folds = 3

/** The two intents taken for each other most often in cross-validation, and the third that is most often taken for them. */
export const chooseConfusable = (training: readonly InScope[], seed: number): string[] =>
  pickThree(
    splitInFolds(training, folds, createDice(seed)).flatMap(({ training: rest, held }) => {
      const model = train(rest, seed)
      return held.flatMap(({ utterance, intent }) => {
        const guessed = classify(model, utterance).ranked[0]?.intent
        return intent === null || guessed === undefined ? [] : [{ wanted: intent, guessed }]
      })
    }),
  )

/** Equal counts go by name, so that the choice does not hang on the order of the file. */
export const pickThree = (pairs: readonly { wanted: string; guessed: string }[]): string[] => {
  const names = [...new Set(pairs.flatMap(({ wanted, guessed }) => [wanted, guessed]))].sort()
  const counts = new Map<string, number>()
  for (const { wanted, guessed } of pairs) {
    const key = keyOf(wanted, guessed)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const between = (one: string, other: string): number => (one === other ? 0 : (counts.get(keyOf(one, other)) ?? 0))
  const [first = '', second = ''] =
    most(
      names.flatMap((one) => names.filter((other) => other > one).map((other) => [one, other] as const)),
      ([one, other]) => between(one, other),
    ) ?? []
  const third = most(
    names.filter((name) => name !== first && name !== second),
    (name) => between(name, first) + between(name, second),
  )
  return [first, second, third ?? ''].filter((name) => name !== '')
}

const keyOf = (one: string, other: string): string => JSON.stringify([one, other].sort())

const most = <T>(things: readonly T[], count: (thing: T) => number): T | undefined =>
  things.reduce<T | undefined>(
    (best, thing) => (best === undefined || count(thing) > count(best) ? thing : best),
    undefined,
  )
