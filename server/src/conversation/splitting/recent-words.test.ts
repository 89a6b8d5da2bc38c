import { expect, test } from 'vitest'
import { createRecentWords } from './recent-words.ts'

const lately = (seenSeq: number, text: string) => ({ seenSeq, said: [{ seq: seenSeq, text }] })

test('the words of those who spoke last are kept, as many as there is room for', () => {
  const recent = createRecentWords(450)
  recent.keep('t', 'first', lately(1, 'x'))
  recent.keep('t', 'second', lately(1, 'x'))
  recent.keep('t', 'first', lately(3, 'x'))
  recent.keep('t', 'third', lately(1, 'x'.repeat(60)))
  expect(['first', 'second', 'third'].map((id) => recent.of('t', id)?.seenSeq)).toEqual([3, undefined, 1])
  expect(recent.of('another', 'first')).toBeUndefined()
})

test('what holds no longer is dropped and gives its room back', () => {
  const recent = createRecentWords(450)
  for (const seq of [1, 3, 5, 7]) recent.keep('t', 'first', lately(seq, 'x'.repeat(100)))
  expect(recent.of('t', 'first')?.seenSeq).toBe(7)
  recent.keep('t', 'first', undefined)
  recent.keep('t', 'second', lately(1, 'x'.repeat(200)))
  expect([recent.of('t', 'first'), recent.of('t', 'second')?.seenSeq]).toEqual([undefined, 1])
})
