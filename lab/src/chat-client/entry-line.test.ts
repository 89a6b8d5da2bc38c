import type { ChatEntry } from '@celadon/contract'
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
