import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords, type Change } from './diff-words.ts'

const sideOf = (changes: readonly Change[], kind: 'added' | 'removed') =>
  changes
    .filter((change) => change.kind === 'same' || change.kind === kind)
    .map(({ text }) => text)
    .join('')

test('words that were changed are marked, and the rest is left', () => {
  expect(diffWords('Refunds take 5 days.', 'Refunds take 3 working days.')).toEqual([
    { kind: 'same', text: 'Refunds take ' },
    { kind: 'removed', text: '5' },
    { kind: 'added', text: '3 working' },
    { kind: 'same', text: ' days.' },
  ])
  expect(diffWords('退款五天到账', '退款三天到账')).toEqual([
    { kind: 'same', text: '退款' },
    { kind: 'removed', text: '五' },
    { kind: 'added', text: '三' },
    { kind: 'same', text: '天到账' },
  ])
  expect(diffWords('', '')).toEqual([])
})

test('either version can be read from the difference, whatever they are', () => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, after) => {
      const changes = diffWords(before, after)
      expect([sideOf(changes, 'removed'), sideOf(changes, 'added')]).toEqual([before, after])
    }),
  )
})

test('two long texts with nothing in common are shown one after the other', () => {
  const changes = diffWords('甲'.repeat(3_000), '乙'.repeat(3_000))
  expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
