import { expect, test } from 'vitest'
import { featuresOf } from './wish-features.ts'
import { exampleOf, wishLessons } from './wish-lessons.ts'
import { trainWishScorer } from './train-wish-scorer.ts'
import { scoreWish, type WishScorer } from './wish-scorer.ts'
import { wishScorer } from './wish-model.ts'
import { unseenWishes } from './wish-sheet.spec.ts'

const lessons = wishLessons()
const trained = trainWishScorer(lessons.map(exampleOf))

/** Written anew by `npx vitest run -u understanding/src/human-wish`. */
const fileOf = ({ codes, scale, bias }: WishScorer): string =>
  [
    '/** What `trainWishScorer` learnt of the lessons; wish-weights.test.ts writes it and finds it stale. */',
    'export const wishWeights = {',
    `  scale: ${scale},`,
    `  bias: ${bias},`,
    '  codes:',
    `    '${Buffer.from(codes.buffer).toString('base64')}',`,
    '}',
    '',
  ].join('\n')

test('the weights that are loaded are what the lessons teach', async () => {
  await expect(fileOf(trained)).toMatchFileSnapshot('wish-weights.ts')
})

test('the lessons are learnt: what was taught is told apart', () => {
  const scored = lessons.map(exampleOf).map(({ windows, isWish }) => ({
    isWish,
    isHeard: windows.some((window) => scoreWish(wishScorer, window) > 0),
  }))
  const wrong = scored.filter(({ isWish, isHeard }) => isWish !== isHeard)
  expect(wrong.length / scored.length).toBeLessThan(0.05)
})

test('a line of the sheet is no lesson', () => {
  const known = new Set(lessons.map(({ text }) => text))
  const lines = Object.values(unseenWishes).flatMap(({ wishes, others }) => [...wishes, ...others])
  expect(lines.length).toBeGreaterThan(600)
  expect(lines.filter((line) => known.has(line))).toEqual([])
})

test('features fall on places that have a weight', () => {
  const places = lessons.slice(0, 200).flatMap((lesson) => exampleOf(lesson).windows.flatMap(featuresOf))
  expect(places.every((place) => place >= 0 && place < wishScorer.codes.length)).toBe(true)
})
