import { expect, test } from 'vitest'
import { classify } from './classify.ts'
import { correctAll } from './correct-model.ts'
import type { Correction } from './correction.ts'
import { weightOf } from './linear.ts'
import type { Model } from './model.ts'
import { decodeModel, encodeModel } from './store-model.ts'
import { trainModel } from './train-model.ts'

const things = 'teapot cup plate bowl lamp scarf grinder vase tray jar lid mug kettle spoon pan pot rug bed sofa desk'
const starts = {
  track: 'where is my',
  return: 'i send back the',
  price: 'what costs a',
  'cancel-it': 'i no longer want the',
}
const examples = Object.entries(starts).flatMap(([intent, words]) =>
  things.split(' ').flatMap((thing) => [
    { utterance: `${words} ${thing}`, intent },
    { utterance: `hello, ${words} ${thing} please`, intent },
  ]),
)
const base = trainModel(examples, { version: { base: 'small', correctionsUpTo: 0 } })

const lines: Omit<Correction, 'sequence'>[] = [
  { utterance: 'where is my qwzx', intent: 'price' },
  { utterance: 'i send back the vbnk', intent: 'track' },
  { utterance: 'can somebody ring me', intent: 'call-back' },
  { utterance: '想要发票', intent: 'invoice' },
  { utterance: 'please ring me tomorrow', intent: 'call-back' },
  { utterance: 'nice weather', intent: null },
]
const inOrder = (some: readonly Omit<Correction, 'sequence'>[]): Correction[] =>
  some.map((each, index) => ({ ...each, sequence: index + 1 }))

/** All that an utterance is read by. */
const contentOf = ({ linear, intents, vocabulary }: Model): unknown => [
  intents,
  vocabulary.size,
  Array.from({ length: linear.size + 1 }, (_, id) => intents.map((_name, one) => weightOf(linear, id, one))),
]
const readingsOf = (model: Model) => [...lines, ...examples].map(({ utterance }) => classify(model, utterance))

test('what was corrected is read so, and what was known is read as before', () => {
  const corrected = correctAll(base, inOrder(lines))
  for (const { utterance, intent } of lines)
    expect(classify(corrected, utterance).ranked[0]?.intent).toBe(intent ?? 'out-of-scope')
  const known = examples.filter(({ utterance, intent }) => classify(corrected, utterance).ranked[0]?.intent === intent)
  expect(known.length / examples.length).toBeGreaterThan(0.95)
})

test('the same corrections in the same order give the same model, at once, one by one and from storage', () => {
  const atOnce = correctAll(base, inOrder(lines))
  const oneByOne = inOrder(lines).reduce((model, each) => correctAll(model, [each]), base)
  expect(contentOf(oneByOne)).toEqual(contentOf(atOnce))
  const stored = decodeModel(encodeModel(atOnce))
  expect(contentOf(stored)).toEqual(contentOf(atOnce))
  expect(readingsOf(stored)).toEqual(readingsOf(atOnce))
})

test('no model changes under its readers, however many go on from it', () => {
  const models = [base]
  for (const each of inOrder(lines)) models.push(correctAll(models.at(-1)!, [each]))
  const [contents, readings] = [models.map(contentOf), models.map(readingsOf)]
  const others = lines.toReversed()
  for (const [at, model] of models.entries())
    for (const [index, each] of others.entries()) correctAll(model, [{ ...each, sequence: at + index + 1 }])
  expect(models.map(contentOf)).toEqual(contents)
  expect(models.map(readingsOf)).toEqual(readings)
})

test('who goes on from the same model learns nothing from the others', () => {
  const alone = correctAll(decodeModel(encodeModel(base)), inOrder(lines))
  correctAll(base, inOrder([{ utterance: 'entirely other words', intent: 'price' }]))
  const beside = correctAll(base, inOrder(lines))
  expect(contentOf(beside)).toEqual(contentOf(alone))
  expect(readingsOf(beside)).toEqual(readingsOf(alone))
})

test('a correction does not go back', () => {
  const model = correctAll(base, inOrder(lines))
  expect(() => correctAll(model, inOrder(lines))).toThrow(RangeError)
})
