import { classify, correctAll as learnAll, trainModel, type Example, type Model } from '@celadon/understanding'
import { shareOf } from '#scores'
import { measureCpu } from '#stopwatch'

export type InScope = Example & { intent: string }

export const keepInScope = (lines: readonly Example[]): InScope[] =>
  lines.flatMap(({ utterance, intent }) => (intent === null ? [] : [{ utterance, intent }]))

export const train = (training: readonly Example[], seed: number): Model =>
  trainModel(training, { version: { base: 'lab', correctionsUpTo: 0 }, seed })

/** Without a threshold: what is asked is whether the model would choose it. */
export const isRight = (model: Model, { utterance, intent }: InScope): boolean =>
  classify(model, utterance).ranked[0]?.intent === intent

export const accuracyOf = (model: Model, lines: readonly InScope[]): number =>
  shareOf(lines, (line) => isRight(model, line))

/** One by one, as they would come from people. `ms` is processor time of all of them. */
export const correctAll = (model: Model, corrections: readonly InScope[]): { model: Model; ms: number } => {
  const { result, ms } = measureCpu(() =>
    corrections.reduce(
      (before, line) => learnAll(before, [{ ...line, sequence: before.version.correctionsUpTo + 1 }]),
      model,
    ),
  )
  return { model: result, ms }
}
