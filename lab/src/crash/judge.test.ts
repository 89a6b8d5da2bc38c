import type { ChatEntry } from '@celadon/contract'
import { expect, test } from 'vitest'
import { judge, type Writer } from './judge.ts'

const entry = (seq: number, text: string, kind: 'customer' | 'assistant' = 'customer'): ChatEntry => ({
  id: `id-${seq}`,
  seq,
  at: '2026-11-23T08:00:00.000Z',
  author: { kind, id: null, name: null },
  clientMessageId: null,
  parts: [{ type: 'text', text }],
  grounds: [],
})
const log = [entry(1, 'a'), entry(2, 'b'), entry(3, 'so', 'assistant')]
const good: Writer = { said: ['a', 'b'], acknowledged: new Set(['a', 'b']), view: log, log, isUnanswered: false }
const clean = { acknowledged: 2, lost: 0, duplicated: 0, outOfOrder: 0, viewsDiffering: 0, unanswered: 0 }

test('a conversation in order has no faults', () => {
  expect(judge([good])).toEqual(clean)
})

test.each([
  ['lost', { acknowledged: new Set(['a', 'b', 'c']) }, { ...clean, acknowledged: 3, lost: 1 }],
  [
    'duplicated',
    { log: [...log, entry(4, 'a'), entry(5, 'so', 'assistant')] },
    { ...clean, duplicated: 1, viewsDiffering: 1 },
  ],
  ['out of order', { said: ['b', 'a'] }, { ...clean, outOfOrder: 1 }],
  ['shown otherwise than it is kept', { view: log.slice(1) }, { ...clean, viewsDiffering: 1 }],
  ['left without an answer', { log: log.slice(0, 2), view: log.slice(0, 2) }, { ...clean, unanswered: 1 }],
  ['held for unanswered by the server', { isUnanswered: true }, { ...clean, unanswered: 1 }],
])('a message that is %s is counted', (_, planted: Partial<Writer>, expected) => {
  expect(judge([{ ...good, ...planted }])).toEqual(expected)
})
