import type { DeskEntry, OrderCard, Part, TurnRecord } from '@celadon/contract'

const base: DeskEntry = {
  id: '',
  seq: 0,
  publicSeq: 0,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'message',
  author: { kind: 'assistant', id: null, name: null },
  sellerId: null,
  parts: [],
  grounds: [],
  turn: null,
  isErased: false,
}

type Line = Partial<DeskEntry>
type Said = { acts?: string[]; act?: string; outcome?: TurnRecord['outcome']; wantsHuman?: boolean }

/** A log of these lines, numbered from 1. */
export const makeLog = (...lines: Line[]): DeskEntry[] =>
  lines.map((line, at) => ({ ...base, id: `e${at + 1}`, seq: at + 1, publicSeq: at + 1, ...line }))

const text = (words: string): Part[] => [{ type: 'text', text: words }]
export const customer = (words: string): Line => ({
  author: { kind: 'customer', id: 'c', name: null },
  parts: text(words),
})
export const assistant = (words: string, over: Line = {}): Line => ({ parts: text(words), ...over })
export const agent = (words: string): Line => ({ author: { kind: 'agent', id: 'a', name: 'Rosa' }, parts: text(words) })
export const card = (number: string, total: number, expected: string | null = null): Line => ({
  parts: [
    {
      type: 'card',
      card: {
        kind: 'order',
        heading: `Order ${number}`,
        statusLabel: 'In transit',
        expected,
        order: { number, total: { amountMinor: total, currency: 'CNY' }, items: [] },
      } as unknown as OrderCard,
    },
  ],
})

/** The turn on the customer's words of entry `of`. */
export const turn = (of: number, words: string, said: Said = {}): Line => ({
  kind: 'turn',
  turn: {
    answers: { from: of, to: of },
    utterance: words,
    outcome: said.outcome ?? 'sent',
    grounds: [],
    reading: {
      gate: 'answer',
      slots: [],
      intents: [],
      acts: (said.acts ?? ['request']).map((kind) => ({ kind, text: words, start: 0, end: words.length })),
      wantsHuman: { value: said.wantsHuman ?? false, confidence: 1, words: [] },
    },
    decision: { kind: 'answer', act: said.act ?? 'tell-order', reason: { code: 'x', words: [] } },
  } as unknown as TurnRecord,
})
