import { expect, test } from 'vitest'
import { expandPattern } from './expand-pattern.ts'

test('a line is read in all its ways', () => {
  expect(expandPattern('{get/send} me {a human/an agent}', 9).toSorted()).toEqual([
    'get me a human',
    'get me an agent',
    'send me a human',
    'send me an agent',
  ])
  expect(expandPattern('转人工', 9)).toEqual(['转人工'])
  expect(expandPattern('人工{/！}', 9)).toEqual(['人工', '人工！'])
})

test('of many ways some are read, spread over all, and no other number of them', () => {
  const ways = expandPattern('{a/b/c/d} {e/f/g/h} {i/j/k/l}', 16)
  expect(ways).toHaveLength(16)
  expect(new Set(ways).size).toBe(16)
  for (const letter of 'abcdefghijkl') expect(ways.some((way) => way.includes(letter))).toBe(true)
})
