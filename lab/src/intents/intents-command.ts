import { trainModel, type Example } from '@celadon/understanding'
import type { LabCommand } from '#command'
import { planRounds, roundFlags, type Round } from '#labelled-lines'
import { meanWithSpread } from '#scores'
import { measureCpu } from '#stopwatch'
import { measureModel } from './measure-model.ts'

export const intentsCommand: LabCommand = {
  name: 'intents',
  summary:
    'files of labelled lines: accuracy, out of scope, calibration, training, latency; mean over seeds, and spread',
  flags: {
    ...roundFlags,
    test: 'read only to measure; inScopeAt80OutOfScopeRecall is an oracle: its bound is set on these lines',
    dev: 'lines that set temperature and threshold [cross-validation on the training file does]',
    seeds: 'runs, with the seeds 1, 2, 3, ... [5]',
  },
  run: async (args) => {
    const { seeds, rounds, broken } = planRounds(args, { seeds: 5, hasDevelopment: true })
    const runs: Record<string, number>[] = []
    for (const seed of seeds) runs.push(await measureRound(rounds(seed), seed))
    const { training, test } = rounds(seeds[0]!)
    const figures = { ...sizesOf(training, test), brokenLines: broken, seeds: seeds.length, ...meanWithSpread(runs) }
    return { figures, faults: [] }
  },
}

const measureRound = async ({ training, development, test }: Round, seed: number): Promise<Record<string, number>> => {
  const version = { base: 'lab', correctionsUpTo: 0 }
  const { result: model, ms } = measureCpu(() =>
    trainModel(training, { version, seed, ...(development && { development }) }),
  )
  return { ...(await measureModel(model, test)), trainMs: ms }
}

const sizesOf = (training: readonly Example[], test: readonly Example[]): Record<string, number> => ({
  intents: new Set(training.flatMap(({ intent }) => intent ?? [])).size,
  trainingLines: training.length,
  inScopeLines: test.filter(({ intent }) => intent !== null).length,
  outOfScopeLines: test.filter(({ intent }) => intent === null).length,
})
