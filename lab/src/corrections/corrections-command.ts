import type { LabCommand } from '#command'
import { planRounds, roundFlags } from '#labelled-lines'
import { meanWithSpread } from '#scores'
import { chooseConfusable } from './choose-confusable.ts'
import { keepInScope } from './learning.ts'
import { measureCorrections } from './measure-corrections.ts'
import { measureNewIntents } from './measure-new-intents.ts'

export const correctionsCommand: LabCommand = {
  name: 'corrections',
  summary: 'wrong lines corrected one by one, then three confusable intents learned from ten examples each',
  flags: {
    ...roundFlags,
    count: 'how many wrong lines to correct [100]',
    intents: 'the new intents, with commas [the three most confused in cross-validation of the training file]',
    shots: 'examples of each intent the first model trains on [all]',
    seeds: 'runs, with the seeds 1, 2, 3, ... [1]',
  },
  run: async (args) => {
    const { seeds, rounds } = planRounds(args, { seeds: 1 })
    const count = args.number('count', 100)
    const named = args.text('intents')?.split(',')
    const runs = seeds.map((seed) => {
      const round = rounds(seed)
      const [training, test] = [keepInScope(round.training), keepInScope(round.test)]
      const intents = named ?? chooseConfusable(training, seed)
      console.error(`seed ${seed}: new intents ${intents.join(', ')}`)
      return {
        ...measureCorrections({ training, test, seed, count }),
        ...measureNewIntents({ training, test, seed, intents }),
      }
    })
    return { figures: { seeds: seeds.length, ...meanWithSpread(runs) }, faults: [] }
  },
}
