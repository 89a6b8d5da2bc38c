import type { DeskEntry, TurnRecord } from '@celadon/contract'
import { expect, test } from 'vitest'
import { writeBrief } from './write-brief.ts'

const entry = (seq: number, over: Partial<DeskEntry>): DeskEntry => ({
  id: `e${seq}`,
  seq,
  publicSeq: seq,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'message',
  author: { kind: 'assistant', id: null, name: null },
  sellerId: null,
  parts: [],
  grounds: [],
  turn: null,
  isErased: false,
  ...over,
})

const turn = (utterance: string, act: string, acts: string[], title = ''): Partial<DeskEntry> => ({
  kind: 'turn',
  turn: {
    utterance,
    outcome: 'sent',
    answers: { from: 1, to: 1 },
    reading: {
      wantsHuman: { value: false, confidence: 1, words: [] },
      acts: acts.map((kind) => ({ kind, text: utterance, start: 0, end: utterance.length })),
    },
    decision: { kind: 'answer', act, reason: { code: 'x', words: [] } },
    grounds: title ? [{ kind: 'record', recordType: 'order', recordId: '1', title, detail: '', readAt: '' }] : [],
  } as unknown as TurnRecord,
})

const callBack = { type: 'system' as const, code: 'call-back-noted', text: 'A reply is noted for Wed 25 Nov 09:00.' }

test('the brief says what is wanted in the customer’s words, what was done, and what was promised', () => {
  const entries = [
    entry(1, turn('where is my parcel', 'tell-order', ['request'], 'Order 1001')),
    entry(2, turn('thanks', 'ask-solved', ['thank'])),
    entry(3, turn('where is my parcel', 'tell-order', ['request'], 'Order 1001')),
    entry(4, { parts: [callBack] }),
  ]
  expect(writeBrief(entries, 'en')).toEqual({
    wants: ['where is my parcel'],
    tried: ['Told the state of Order 1001'],
    facts: [],
    promised: ['A reply is noted for Wed 25 Nov 09:00.'],
    open: [],
  })
  expect(writeBrief(entries, 'zh').tried).toEqual(['告知了订单状态：Order 1001'])
})

test('of an empty log nothing is said', () => {
  expect(writeBrief([], 'zh')).toEqual({ wants: [], tried: [], facts: [], promised: [], open: [] })
})
