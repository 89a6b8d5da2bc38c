import type { LabCommand } from '#command'
import { measureFalseMasking, measureRecall, plantNumbers } from './measure-masking.ts'
import { sayAndSearch } from './say-and-search.ts'

const leastRecall = 0.999
const mostFalse = 0.001

export const maskingCommand: LabCommand = {
  name: 'masking',
  summary: 'card and identity numbers in disguise: masked, and nowhere at rest; orders and parcels left alone',
  flags: { count: 'planted numbers [20000]', said: 'of them said to a real server [2000]', seed: 'of the draw [1]' },
  run: async (args) => {
    const seed = args.number('seed', 1)
    const planted = plantNumbers(args.number('count', 20_000), seed)
    const recall = measureRecall(planted)
    const harmless = measureFalseMasking(planted.length, seed + 2)
    const rest = await sayAndSearch(planted.slice(0, args.number('said', 2_000)))
    const figures = {
      planted: recall.planted,
      found: recall.found,
      falseMasked: harmless.falseMasked,
      falseChecked: harmless.falseChecked,
      said: rest.said,
      clearAtRest: rest.clearAtRest,
    }
    const faults = [
      ...(recall.found / recall.planted < leastRecall
        ? [`${recall.missed.length} missed, such as ${recall.missed[0]?.disguise}`]
        : []),
      ...(harmless.falseMasked / harmless.falseChecked > mostFalse
        ? [`${harmless.falseMasked} masked without cause`]
        : []),
      ...(rest.clearAtRest > 0 ? [`${rest.clearAtRest} stand in clear at rest`] : []),
    ]
    return { figures, faults }
  },
}
