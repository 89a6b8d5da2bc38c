import type { ChatEntry, ChatSnapshot } from '@celadon/contract'
import { expect, test } from 'vitest'
import { createEntryLine } from './entry-line.ts'

const entry = (seq: number): ChatEntry => ({
  id: `id-${seq}`,
  seq,
  at: '2026-11-23T08:00:00.000Z',
  author: { kind: 'assistant', id: null, name: null },
  clientMessageId: null,
  parts: [],
  grounds: [],
})
const snapshot = (...seqs: number[]): ChatSnapshot =>
  ({ entries: seqs.map(entry), seq: seqs.at(-1) ?? 0, awaiting: null, pending: [] }) as unknown as ChatSnapshot
const seqsOf = (line: ReturnType<typeof createEntryLine>) => line.entries().map(({ seq }) => seq)

test('an entry is shown once, and only when nothing before it is missing', () => {
  const line = createEntryLine()
  expect([1, 2, 2, 4, 3, 4].map((seq) => line.apply(entry(seq)))).toEqual([
    'applied',
    'applied',
    'known',
    'gap',
    'applied',
    'applied',
  ])
  expect(seqsOf(line)).toEqual([1, 2, 3, 4])
})

test('a snapshot fills the gap and brings nothing twice', () => {
  const line = createEntryLine()
  line.apply(entry(1))
  expect(line.catchUp(snapshot(1, 2, 3)).map(({ seq }) => seq)).toEqual([2, 3])
  expect(seqsOf(line)).toEqual([1, 2, 3])
})

test('a snapshot whose page begins beyond what is known takes its place', () => {
  const line = createEntryLine()
  line.apply(entry(1))
  line.catchUp(snapshot(60, 61))
  expect(seqsOf(line)).toEqual([60, 61])
  expect(line.apply(entry(62))).toBe('applied')
})
