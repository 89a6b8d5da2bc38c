import { trainModel, type Example } from '@celadon/understanding'
import type { LabCommand } from '#command'
import { meanWithSpread } from '#scores'
import { measureCpu } from '#stopwatch'
import { measureModel } from './measure-model.ts'
import { planRounds, type Round } from './plan-rounds.ts'

export const intentsCommand: LabCommand = {
  name: 'intents',
  summary: 'files of labelled lines: accuracy, out of scope, calibration, training, latency; mean over seeds, and spread',
  flags: {
    train: 'lines of { text, intent }; intent null is out of scope',
    test: 'lines of the same kind, read only to measure; inScopeAt80OutOfScopeRecall is an oracle: its bound is set on them',
    dev: 'lines that set temperature and threshold [cross-validation on the training file does]',
    split: 'in place of a test file: the share of the training file held out, anew with each seed [0.2]',
    shots: 'examples of each intent to train on, drawn anew with each seed [all]',
    seeds: 'runs, with the seeds 1, 2, 3, ... [5]',
    'skip-broken': 'count lines that cannot be read or have an unknown intent, and go on',
  },
  run: async (args) => {
    const { seeds, rounds, broken } = planRounds(args)
    const runs = seeds.map((seed) => measureRound(rounds(seed), seed))
    const { training, test } = rounds(seeds[0]!)
    const figures = { ...sizesOf(training, test), brokenLines: broken, seeds: seeds.length, ...meanWithSpread(runs) }
    return { figures, faults: [] }
  },
}

const measureRound = ({ training, development, test }: Round, seed: number): Record<string, number> => {
  const version = { base: 'lab', correctionsUpTo: 0 }
  const { result: model, ms } = measureCpu(() =>
    trainModel(training, { version, seed, ...(development && { development }) }),
  )
  return { ...measureModel(model, test), trainMs: ms }
}

const sizesOf = (training: readonly Example[], test: readonly Example[]): Record<string, number> => ({
  intents: new Set(training.flatMap(({ intent }) => intent ?? [])).size,
  trainingLines: training.length,
  inScopeLines: test.filter(({ intent }) => intent !== null).length,
  outOfScopeLines: test.filter(({ intent }) => intent === null).length,
})
