import type { ConversationSummary, DeskEntry } from '@celadon/contract'
import { expect, test } from 'vitest'
import { judgeSummary } from './judge-summary.ts'
import { occurring, writtenAmounts, type Truth } from './truth.ts'

const entry = (seq: number, text: string): DeskEntry => ({
  id: `e${seq}`,
  seq,
  publicSeq: seq,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'message',
  author: { kind: 'agent', id: 'a', name: null },
  sellerId: null,
  parts: [{ type: 'text', text }],
  grounds: [],
  turn: null,
  isErased: false,
})
const entries = [entry(1, 'order 40012'), entry(2, 'I will refund ¥38.50 within 5 days.'), entry(3, 'and the lid?')]
const truth: Truth = {
  orders: ['40012'],
  amounts: ['¥38.50'],
  promises: ['I will refund ¥38.50 within 5 days.'],
  open: ['and the lid?'],
}
const fact = (text: string, seq: number) => ({ text, about: text, seq })
const sound: ConversationSummary = {
  orders: [fact('40012', 1)],
  amounts: [fact('¥38.50', 2)],
  promises: [fact('I will refund ¥38.50 within 5 days.', 2)],
  open: [fact('and the lid?', 3)],
}

test('a sound summary says everything and invents nothing', () => {
  expect(judgeSummary(sound, truth, entries)).toMatchObject({ wanted: 4, found: 4, said: 4, grounded: 4 })
})

test('broken variants: a fact left out, invented, named at another entry, or a question that was answered, are found', () => {
  const judged = (broken: Partial<ConversationSummary>) => judgeSummary({ ...sound, ...broken }, truth, entries)
  expect(judged({ orders: [] }).missing).toEqual(['orders: 40012'])
  expect(judged({ amounts: [fact('¥38.50', 2), fact('¥99.00', 2)] }).invented).toEqual(['amounts: ¥99.00 (entry 2)'])
  expect(judged({ amounts: [fact('¥38.50', 1)] }).grounded).toBe(3)
  expect(judgeSummary(sound, { ...truth, open: [] }, entries).invented).toEqual(['open: and the lid? (entry 3)'])
})

test('an amount inside another one does not occur', () => {
  const amounts = writtenAmounts(3850)
  expect(occurring([entry(1, 'CN¥38.50')], { orders: [], amounts }).amounts).toEqual(['CN¥38.50'])
  expect(occurring(entries, { orders: ['4001'], amounts: ['¥8.50'] }).amounts).toEqual([])
})
