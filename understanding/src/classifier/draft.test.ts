import { expect, test } from 'vitest'
import { changeWeights, columnOf, openDraft, readMargins, saveDraft } from './draft.ts'
import { forkModel } from './fork-rows.ts'
import { createLinear, fromBase, scoreLinear, weightOf, type LinearModel } from './linear.ts'
import { packWeights } from './pack-weights.ts'
import type { Vector } from './vectors.ts'

const vectorOf = (ids: number[]): Vector => ({
  ids: Int32Array.from(ids),
  values: Float32Array.from(ids, (id) => (id + 1) / 8),
  ofWords: 1,
  coverage: 1,
  words: [],
})
const trained = createLinear(3, 5)
trained.weights.forEach((_, at, weights) => (weights[at] = ((at * 7) % 11) / 10 - 0.5))
const base = fromBase(packWeights(trained), 3)
const vectors = [vectorOf([0, 2]), vectorOf([4, 2, 6])]

const allOf = (linear: LinearModel): number[][] =>
  Array.from({ length: linear.size + 1 }, (_, id) =>
    Array.from({ length: linear.classes }, (_one, one) => weightOf(linear, id, one)),
  )
const change = (linear: LinearModel, at: number, one: number, by: number): LinearModel => {
  const { draft, placed } = openDraft(linear, vectors, [2])
  changeWeights(draft, placed[at]!, Int32Array.of(columnOf(draft, one)), 1, Float64Array.of(by))
  return saveDraft(draft)
}

test('margins in a draft are those of the model, in columns it began with and in later ones', () => {
  const linear = forkModel(base, { classes: 4, size: 7 })
  const { draft, placed } = openDraft(linear, vectors, [2, 0])
  const columns = Int32Array.from([2, 3, 1], (one) => columnOf(draft, one))
  for (const [at, vector] of vectors.entries()) {
    const margins = new Float64Array(3)
    readMargins(draft, placed[at]!, columns, 3, margins)
    for (const [place, one] of [2, 3, 1].entries())
      expect(margins[place]).toBeCloseTo(scoreLinear(linear, vector)[one]!, 6)
  }
})

test('only what was changed is other than before, and only in the model that was saved', () => {
  const before = forkModel(base, { classes: 3, size: 7 })
  const content = allOf(before)
  const after = change(forkModel(before, { classes: 3, size: 7 }), 1, 1, 0.5)
  expect(allOf(before)).toEqual(content)
  for (const [id, weights] of allOf(after).entries())
    for (const [one, weight] of weights.entries()) {
      const isMoved = one === 1 && [2, 4, 6, 7].includes(id)
      expect(Math.abs(weight - content[id]![one]!) > 1e-6).toBe(isMoved)
    }
})

test('a new class is far on its wrong side, and no old class moves for it', () => {
  const old = change(forkModel(base, { classes: 3, size: 7 }), 0, 0, 0.5)
  const wide = forkModel(old, { classes: 5, size: 8 })
  for (const vector of vectors) {
    const scores = [...scoreLinear(wide, vector)]
    expect(scores.slice(0, 3)).toEqual([...scoreLinear(old, vector)])
    for (const score of scores.slice(3)) expect(score).toBeCloseTo(-1, 6)
  }
})

test('models that go on from the same one do not write into each other, with room left and without', () => {
  const goOn = (linear: LinearModel, at: number, one: number): LinearModel =>
    change(forkModel(linear, { classes: 3, size: 7 }), at, one, 0.5)
  const first = goOn(base, 0, 1)
  for (const room of [100, 4, 0]) {
    first.shelf.used = first.weights.length / first.classes - room
    const content = allOf(first)
    const other = goOn(first, 1, 2)
    const contentOfOther = allOf(other)
    expect(contentOfOther).not.toEqual(content)
    expect(allOf(goOn(goOn(first, 1, 2), 0, 0))).not.toEqual(contentOfOther)
    expect(allOf(goOn(first, 1, 2))).toEqual(contentOfOther)
    expect([allOf(first), allOf(other)]).toEqual([content, contentOfOther])
  }
})
