import type { Reading } from '@celadon/contract'
import { expect, test } from 'vitest'
import { decideTurn } from './decide-turn.ts'
import { isToldOfAnOrder } from './rules.ts'
import type { Situation } from './situation.ts'
import { testSituation } from './test-situation.spec.ts'

const orders = ['a', 'b'].map((id) => ({
  externalId: id,
  number: `100${id}`,
  status: 'shipped' as const,
  sellerId: 's',
  hasRefund: true,
}))

const article = { articleId: 'x', version: 1, title: 'X', isSure: true }

const situation = (reading: Reading, over: Partial<Situation> = {}): Situation =>
  testSituation(reading, { orders, ...over })

const says = (intent: string, text: string, namesOrder = true): Reading => ({
  language: 'en',
  acts: [{ kind: 'request', text, start: 0, end: text.length }],
  intents: [{ intent, confidence: 0.9, words: [], act: 0 }],
  slots: namesOrder ? [{ type: 'order', value: 'a', text: '100a', how: 'exact', confidence: 1, start: 0, end: 4 }] : [],
  mood: { sentiment: 0, anger: 0, urgency: 0, words: [] },
  wantsHuman: { value: false, confidence: 0, words: [] },
  gate: 'answer',
  model: { base: 'test', correctionsUpTo: 0 },
})

test('where one order is told, no article changes what is done: none need be looked for', () => {
  const said = [
    says('track-order', 'where is 100a'),
    says('late-parcel', '100a is late'),
    says('refund-status', 'where is the refund of 100a'),
    { ...says('track-order', 'human'), wantsHuman: { value: true, confidence: 1, words: ['human'] } },
  ]
  for (const reading of said) {
    expect(isToldOfAnOrder(situation(reading))).toBe(true)
    expect(decideTurn(situation(reading, { article })).plan).toEqual(decideTurn(situation(reading)).plan)
  }
})

test('what an article may decide is asked of the shelf', () => {
  const hasNone = orders.map((order) => ({ ...order, hasRefund: false }))
  const asked = [
    situation(says('track-order', 'where is my order', false)),
    situation(says('ask-policy', 'may I return 100a')),
    situation(says('track-order', 'where is 100a'), { isVerified: false }),
    situation(says('refund-status', 'how long does a refund take for 100a'), { orders: hasNone }),
  ]
  expect(asked.filter(isToldOfAnOrder)).toEqual([])
  expect(decideTurn({ ...asked.at(-1)!, article }).plan).not.toEqual(decideTurn(asked.at(-1)!).plan)
})
