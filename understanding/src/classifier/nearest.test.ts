import { expect, test } from 'vitest'
import { createNearest, findNearness, listNeighbours } from './nearest.ts'
import { readTokens } from './tokens.ts'
import { toVector } from './vectors.ts'
import { buildVocabulary } from './vocabulary.ts'

const things = 'teapot cup plate bowl lamp scarf grinder vase tray jar'.split(' ')
const texts = things.flatMap((one) => things.map((other) => `${one} beside ${other}`))
const vocabulary = buildVocabulary(texts)
const vectors = texts.map((text) => toVector(text, readTokens(text), vocabulary))
const nearest = createNearest(vectors, vocabulary)

test('the closest are the first of all, however few are wanted, and of equals the first one', () => {
  for (const vector of vectors.slice(0, 30)) {
    const all = listNeighbours(nearest, vector, texts.length)
    expect(all.length).toBeGreaterThan(10)
    expect(all).toEqual([...all].sort((one, other) => other.cosine - one.cosine || one.example - other.example))
    for (const most of [1, 3, 10]) expect(listNeighbours(nearest, vector, most)).toEqual(all.slice(0, most))
  }
})

test('one question leaves nothing behind for the next', () => {
  const [first, second] = [vectors[3]!, vectors[57]!]
  const before = [listNeighbours(nearest, second, 5), findNearness(nearest, second)]
  listNeighbours(nearest, first, 5)
  findNearness(nearest, first)
  expect([listNeighbours(nearest, second, 5), findNearness(nearest, second)]).toEqual(before)
})
