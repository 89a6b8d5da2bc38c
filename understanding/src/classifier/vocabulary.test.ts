import { expect, test } from 'vitest'
import { readFeatures } from './features.ts'
import { readTokens } from './tokens.ts'
import { buildVocabulary, findFeature, learnFeatures, type Vocabulary } from './vocabulary.ts'

const texts = ['where is my teapot', 'send back the cup']
const learn = (vocabulary: Vocabulary, text: string): Vocabulary =>
  learnFeatures(vocabulary, text, readTokens(text), texts.length)
const idsOf = (vocabulary: Vocabulary, text: string): number[] => {
  const { hashes, count } = readFeatures(text, readTokens(text))
  return Array.from(hashes.slice(0, count), (hash) => findFeature(vocabulary, hash))
}
/** More words than there is room for at first. */
const manyWords = Array.from({ length: 600 }, (_, index) => `w${'abcdefghij'.at(index % 10)}x`.repeat(1 + (index % 23)))

test('what one learned is unknown to the one before it and to others that went on from that', () => {
  const base = buildVocabulary(texts)
  const one = learn(base, 'lamp')
  const other = learn(base, 'scarf')
  expect(idsOf(base, 'lamp').every((id) => id === -1)).toBe(true)
  expect(idsOf(one, 'scarf')).toEqual(idsOf(base, 'scarf'))
  expect(idsOf(other, 'lamp')).toEqual(idsOf(base, 'lamp'))
  expect(Math.min(...idsOf(one, 'lamp'), ...idsOf(other, 'scarf'))).toBe(base.size)
})

test('learning goes on the same whether others did so before or not', () => {
  const [shared, alone] = [buildVocabulary(texts), buildVocabulary(texts)]
  learn(learn(shared, 'lamp and rug'), 'scarf')
  const [one, other] = [shared, alone].map((base) => manyWords.reduce(learn, base)) as [Vocabulary, Vocabulary]
  for (const text of [...texts, ...manyWords]) expect(idsOf(one, text)).toEqual(idsOf(other, text))
  expect(one.size).toBe(other.size)
  for (const of of ['groups', 'documents', 'rarity'] as const)
    expect(one[of].subarray(0, one.size)).toEqual(other[of].subarray(0, one.size))
})

test('who learns nothing new is the same', () => {
  const base = buildVocabulary(texts)
  expect(learn(base, texts[0]!)).toBe(base)
})
