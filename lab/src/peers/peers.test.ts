import { expect, test } from 'vitest'
import { splitHan } from './han.ts'
import type { PeerFigures } from './measure-peer.ts'
import { nodeNlp } from './node-nlp.ts'
import { compare } from './peers-command.ts'
import { winkBm25 } from './wink-bm25.ts'

test('engines that split at spaces are given Chinese character by character', () => {
  expect(splitHan('我的Order到了')).toEqual(['我', '的', 'order', '到', '了'])
})

test('the hits of a search vote with their scores', async () => {
  const engine = {
    defineConfig: () => {},
    definePrepTasks: () => {},
    addDoc: () => {},
    consolidate: () => {},
    search: () => [
      ['0', 3],
      ['1', 2],
      ['2', 2],
    ],
  }
  const examples = ['a', 'b', 'b'].map((label, at) => ({ utterance: `line ${at}`, label }))
  const packages: Record<string, unknown> = {
    'wink-bm25-text-search': () => engine,
    'wink-nlp-utils': { string: {}, tokens: {} },
  }
  const trained = await winkBm25.train(examples, { votes: 3 }, (name) => packages[name])
  expect(trained.classify('line', 0)).toBe('b')
})

test("node-nlp's own class for nothing is passed over, and no pass is answered from what it kept", async () => {
  const asked: string[] = []
  class Engine {
    nlp = {
      classify: async (_language: string, utterance: string) => {
        asked.push(utterance)
        return { classifications: [{ intent: 'None' }, { intent: 'track' }] }
      },
    }
    addDocument(): void {}
    async train(): Promise<void> {}
  }
  const trained = await nodeNlp.train([{ utterance: 'where', label: 'track' }], {}, () => ({ NlpManager: Engine }))
  expect(await trained.classify('where', 0)).toBe('track')
  await trained.classify('where', 1)
  expect(new Set(asked).size).toBe(2)
})

test('the others are told as ratios to us, accuracy as points', () => {
  const ours: PeerFigures = { settings: {}, accuracy: 0.9, macroF1: 0.9, trainMs: 100, p50Us: 10, p99Us: 20, rssMb: 50 }
  const theirs: PeerFigures = { ...ours, accuracy: 0.85, trainMs: 250, p50Us: 5 }
  expect(compare({ celadon: ours, other: theirs })).toEqual({
    other: { accuracyPoints: -5, trainMs: 2.5, p50Us: 0.5, p99Us: 1, rssMb: 1 },
  })
  expect(compare({ other: theirs })).toEqual({})
})
