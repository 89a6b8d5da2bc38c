import type { Labelled, Peer } from './peer.ts'
import { prepareWords, winkUtilities, type Prepare } from './wink-words.ts'

type Engine = {
  defineConfig: (config: object) => void
  definePrepTasks: (tasks: Prepare[]) => void
  addDoc: (document: { text: string }, id: number) => void
  consolidate: () => void
  search: (text: string, limit: number) => [id: string, score: number][]
}

/** A search over the examples, whose best hits vote with their scores. */
export const winkBm25: Peer = {
  name: 'wink-bm25',
  packages: ['wink-bm25-text-search@3.1.2', winkUtilities],
  settings: [
    { votes: 10, k1: 1.2, b: 0.75 },
    { votes: 5, k1: 1.2, b: 0.75 },
    { votes: 20, k1: 1.2, b: 0.3 },
  ],
  train: (examples, { votes, k1, b }, load) => {
    const create = load('wink-bm25-text-search') as () => Engine
    const engine = create()
    engine.defineConfig({ fldWeights: { text: 1 }, bm25Params: { k1, b, k: 1 } })
    engine.definePrepTasks([prepareWords(load, { hasPairs: false })])
    for (const [id, { utterance }] of examples.entries()) engine.addDoc({ text: utterance }, id)
    engine.consolidate()
    return { classify: (utterance) => vote(examples, engine.search(utterance, Number(votes))) }
  },
}

const vote = (examples: readonly Labelled[], hits: readonly [string, number][]): string | undefined => {
  const sums = new Map<string, number>()
  for (const [id, score] of hits) {
    const { label } = examples[Number(id)]!
    sums.set(label, (sums.get(label) ?? 0) + score)
  }
  return [...sums].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}
