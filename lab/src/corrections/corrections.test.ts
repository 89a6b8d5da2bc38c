import { expect, test } from 'vitest'
import { pickThree } from './choose-confusable.ts'
import type { InScope } from './learning.ts'
import { measureCorrections } from './measure-corrections.ts'
import { measureNewIntents } from './measure-new-intents.ts'

const subjects = 'teapot cup plate bowl lamp scarf grinder vase tray jar lid mug'.split(' ')
const lines = (intent: string, words: string): InScope[] =>
  subjects.map((subject) => ({ utterance: `${words} ${subject}`, intent }))
const training = [
  ...lines('track', 'where is my'),
  ...lines('return', 'i send back the'),
  ...lines('price', 'what costs a'),
]

test('what was corrected is counted, and the rest is measured without it', () => {
  const odd = [
    { utterance: 'where is my qwzx', intent: 'price' },
    { utterance: 'where is my vbnk', intent: 'price' },
  ]
  const figures = measureCorrections({ training, test: [...training, ...odd], seed: 1, count: 5 })
  expect(figures).toMatchObject({ corrections: 2, restBefore: 1 })
  expect(figures['nowRight']).toBeGreaterThanOrEqual(0)
  expect(measureCorrections({ training, test: [...training, ...odd], seed: 1, count: 1 })['corrections']).toBe(1)
})

test('new intents are learned from ten examples each by the path of corrections', () => {
  const figures = measureNewIntents({ training, test: training, seed: 1, intents: ['price'] })
  expect(figures).toMatchObject({ newIntents: 1, newIntentLines: 12, oldIntentAccuracyBefore: 1 })
  expect(figures['newIntentAccuracy']).toBeGreaterThan(0.8)
  expect(() => measureNewIntents({ training, test: training, seed: 1, intents: ['absent'] })).toThrow('absent')
})

test('the pair most often taken for each other is chosen, in both directions, with its nearest third', () => {
  const pair = (wanted: string, guessed: string) => ({ wanted, guessed })
  expect(
    pickThree([
      pair('a', 'a'),
      pair('a', 'a'),
      pair('b', 'c'),
      pair('c', 'b'),
      pair('a', 'd'),
      pair('d', 'c'),
      pair('e', 'f'),
    ]),
  ).toEqual(['b', 'c', 'd'])
})
