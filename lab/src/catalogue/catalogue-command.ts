import { catalogue } from '@celadon/understanding/intents'
import { UsageError, type LabCommand } from '#command'
import { createDice } from '#dice'
import { listCatalogueLines } from './catalogue-line.ts'
import { readUnseen } from './read-unseen.ts'
import { listMixups, scoreReads } from './score-reads.ts'
import { splitByLikeness } from './split-by-likeness.ts'

export const catalogueCommand: LabCommand = {
  name: 'catalogue',
  summary: 'the intents that come with Celadon, each line read by a model that never saw it or one like it',
  flags: {
    folds: 'parts to hold back in turn [4]',
    seed: 'of the order in which lines fall into parts [1]',
    show: 'print lines of the ten pairs most often mixed up',
  },
  run: async (args) => {
    const count = args.number('folds', 4)
    if (!Number.isInteger(count) || count < 2) throw new UsageError('--folds wants 2 or more')
    const lines = listCatalogueLines()
    const { folds, nearDuplicateShare } = splitByLikeness(lines, count, createDice(args.number('seed', 1)))
    const reads = folds.flatMap((kept) => readUnseen(folds.filter((fold) => fold !== kept).flat(), kept))
    const mixups = listMixups(reads, 10)
    if (args.has('show')) for (const { pair, lines: shown } of mixups) console.error(pair.join(' / '), shown)
    const figures = {
      intents: catalogue.length,
      ofAudience: countBy(catalogue.map(({ audience }) => audience)),
      utterances: lines.length,
      nearDuplicateShare: Math.round(nearDuplicateShare * 1e4) / 1e4,
      ...scoreReads(reads),
      mixups: mixups.map(({ pair, mistakes }) => ({ pair, mistakes })),
    }
    return { figures, faults: [] }
  },
}

const countBy = (things: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(things)].map((thing) => [thing, things.filter((other) => other === thing).length]))
