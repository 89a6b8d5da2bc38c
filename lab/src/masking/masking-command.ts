import type { LabCommand } from '#command'
import { measureFalseMasking, measureRecall, plantNumbers } from './measure-masking.ts'
import { measureFalseSplits, measureSplits, plantSplits } from './split-parts.ts'
import { sayAndSearch } from './say-and-search.ts'

const leastRecall = 0.999
const mostFalse = 0.001
/** Of as many numbers, one is given over several messages. */
const splitShare = 4

export const maskingCommand: LabCommand = {
  name: 'masking',
  summary:
    'card and identity numbers in disguise and in parts: masked, and nowhere at rest; orders and parcels left alone',
  flags: { count: 'planted numbers [20000]', said: 'of them said to a real server [2000]', seed: 'of the draw [1]' },
  run: async (args) => {
    const seed = args.number('seed', 1)
    const planted = plantNumbers(args.number('count', 20_000), seed)
    const recall = measureRecall(planted)
    const harmless = measureFalseMasking(planted.length, seed + 2)
    const splits = plantSplits(Math.ceil(planted.length / splitShare), seed + 3)
    const split = measureSplits(splits)
    const harmlessParts = measureFalseSplits(planted.length, seed + 4)
    const said = args.number('said', 2_000)
    const rest = await sayAndSearch(planted.slice(0, said), splits.slice(0, Math.ceil(said / splitShare)))
    const figures = {
      planted: recall.planted,
      found: recall.found,
      falseMasked: harmless.falseMasked,
      falseChecked: harmless.falseChecked,
      splitPlanted: split.planted,
      splitFound: split.found,
      splitFalseMasked: harmlessParts.falseMasked,
      splitFalseChecked: harmlessParts.falseChecked,
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
      ...(split.found / split.planted < leastRecall
        ? [`${split.missed.length} given in parts missed, such as ${split.missed[0]?.texts.join(' / ')}`]
        : []),
      ...(harmlessParts.falseMasked / harmlessParts.falseChecked > mostFalse
        ? [`${harmlessParts.falseMasked} given in parts masked without cause`]
        : []),
      ...(rest.clearAtRest > 0 ? [`${rest.clearAtRest} stand in clear at rest`] : []),
    ]
    return { figures, faults }
  },
}
