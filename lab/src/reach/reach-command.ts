import type { LabCommand } from '#command'
import { createDice } from '#dice'
import { orders } from './orders.ts'
import { fallbackLoop, wholeParts } from './parts.ts'
import { walk } from './walk.ts'

export const reachCommand: LabCommand = {
  name: 'reach',
  summary: 'random conversations in both languages: a person is there in one turn, or offered by the third failure',
  flags: {
    walks: 'conversations [20000]',
    seed: 'of the first walk; the n-th has seed + n [1]',
    variant: 'an assistant broken on purpose, which must be noticed: fallback-loop',
  },
  run: async (args) => {
    const walks = args.number('walks', 20_000)
    const seed = args.number('seed', 1)
    const variant = args.text('variant')
    if (variant !== undefined && variant !== 'fallback-loop') throw new Error('--variant is fallback-loop')
    const parts = variant ? fallbackLoop(wholeParts()) : wholeParts()
    const faults = new Map<string, number[]>()
    let maxTurns = 0
    for (let index = 0; index < walks; index += 1) {
      const { turns, fault } = walk(parts, createDice(seed + index), orders)
      maxTurns = Math.max(maxTurns, turns)
      if (fault) faults.set(fault, [...(faults.get(fault) ?? []), seed + index])
    }
    const unreached = [...faults.values()].reduce((sum, seeds) => sum + seeds.length, 0)
    return { figures: { walks, unreached, maxTurns }, faults: tell(faults) }
  },
}

/** The commonest first, each with a seed to walk it again. */
const tell = (faults: ReadonlyMap<string, number[]>): string[] =>
  [...faults]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 10)
    .map(([fault, seeds]) => `${seeds.length} times: ${fault} (--walks 1 --seed ${seeds[0]})`)
