import type { DeskEntry, DeskSnapshot, TurnRecord } from '@celadon/contract'

/** Builders for tests: the least that makes a log. */
export function buildEntry(seq: number, more: Partial<DeskEntry> = {}): DeskEntry {
  return {
    id: `entry-${seq}`,
    seq,
    publicSeq: seq,
    at: '2026-11-23T10:45:00Z',
    kind: 'message',
    author: { kind: 'customer', id: 'customer-1', name: 'Ana Example' },
    sellerId: null,
    parts: [{ type: 'text', text: `words ${seq}` }],
    grounds: [],
    turn: null,
    isErased: false,
    ...more,
  }
}

export function buildSnapshot(entries: DeskEntry[], more: Partial<DeskSnapshot['conversation']> = {}): DeskSnapshot {
  return {
    conversation: {
      id: 'conversation-1',
      status: 'open',
      language: 'en',
      owner: { kind: 'queue', id: 'queue-1', name: null },
      epoch: 3,
      snoozedUntil: null,
      mergedInto: null,
      waiting: null,
      customer: { id: 'customer-1', name: 'Ana Example', role: 'buyer', email: null, verified: null },
      rating: null,
      customerReadSeq: 0,
      createdAt: '2026-11-23T10:40:00Z',
      ...more,
    },
    entries,
    seq: entries.at(-1)?.seq ?? 0,
    brief: { wants: [], tried: [], facts: [], promised: [], open: [] },
    orders: null,
    ordersReadAt: null,
  }
}

export function buildTurn(more: Partial<TurnRecord> = {}): TurnRecord {
  return {
    answers: { from: 1, to: 1 },
    utterance: 'where is it',
    reading: {
      language: 'en',
      acts: [],
      intents: [],
      slots: [],
      mood: { sentiment: 0, anger: 0, urgency: 0, words: [] },
      wantsHuman: { value: false, confidence: 0, words: [] },
      gate: 'answer',
      model: { base: '7', correctionsUpTo: 212 },
    },
    decision: { kind: 'answer', act: 'tell-order', reason: { code: 'asked-about-an-order', words: [] } },
    dropped: [],
    grounds: [],
    facts: {},
    language: 'en',
    outcome: 'sent',
    plannedAt: '2026-11-23T10:45:01Z',
    tookMs: 14,
    ...more,
  }
}
