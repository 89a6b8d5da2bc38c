import { outOfScopeIntent } from '@celadon/contract'
import type { Model } from '@celadon/understanding'

export type ChosenExample = { utterance: string; intent: string }

const mostOfBase = 16
const mostTaught = 16

/** Of each intent the last that people taught, and some of the base from its beginning to its end: both languages. */
export const chooseExamples = ({ examples, corrections }: Pick<Model, 'examples' | 'corrections'>): ChosenExample[] => {
  const taught = corrections.map(({ correction }) => correction)
  const base = [...groupByIntent(examples).values()].flatMap((group) => spread(group, mostOfBase))
  const last = [...groupByIntent(taught).values()].flatMap((group) => group.slice(-mostTaught))
  return [...new Map([...base, ...last].map((each) => [each.utterance, each])).values()]
}

const groupByIntent = (
  examples: readonly { utterance: string; intent: string | null }[],
): Map<string, ChosenExample[]> => {
  const groups = new Map<string, ChosenExample[]>()
  for (const { utterance, intent } of examples) {
    const name = intent ?? outOfScopeIntent
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push({ utterance, intent: name })
  }
  return groups
}

const spread = <T>(all: readonly T[], most: number): T[] =>
  all.length <= most ? [...all] : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]!)
