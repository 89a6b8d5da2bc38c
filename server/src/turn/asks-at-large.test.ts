import type { Reading } from '@celadon/contract'
import { expect, test } from 'vitest'
import { newDialogue } from '#conversation/heads'
import { decideTurn } from './decide-turn.ts'
import type { Situation } from './situation.ts'

const readAs = (intent: string): Reading => ({
  language: 'en',
  acts: [{ kind: 'request', text: '', start: 0, end: 0 }],
  intents: [{ intent, confidence: 0.9, words: [], act: 0 }],
  slots: [],
  mood: { sentiment: 0, anger: 0, urgency: 0, words: [] },
  wantsHuman: { value: false, confidence: 0, words: [] },
  gate: 'answer',
  model: { base: 'test', correctionsUpTo: 0 },
})
const article = { articleId: 'x', version: 1, title: 'Pick-up points', isSure: true }

/** Of somebody nobody knows, where an article surely answers. */
const ask = (utterance: string, over: Partial<Situation> = {}) =>
  decideTurn({
    utterance,
    reading: readAs('track-order'),
    tapped: null,
    awaiting: null,
    dialogue: newDialogue,
    isVerified: false,
    orders: null,
    article,
    codeOutcome: null,
    advance: null,
    needsProof: false,
    ...over,
  }).plan

const toBeDone = (intent: string): Partial<Situation> => ({ reading: readAs(intent), needsProof: true })

test.each([
  ['快递员说放驿站了 最多能放几天', 'pick-up-code'],
  ['how long does a pick-up point keep it', 'pick-up-code'],
  ['抬头填错了发票还能重开不', 'correct-invoice'],
  ['can I cancel an order that was sent', 'cancel-order'],
  ['我可以退货吗', 'return-policy'],
])('what holds for everybody is told before proof is asked for: %s', (utterance, intent) => {
  expect(ask(utterance, toBeDone(intent))).toEqual({ act: 'ask-email', afterArticle: true })
})

test.each(['快递一般几天到', 'how long does a parcel take'])('and so is how long a parcel takes: %s', (utterance) => {
  expect(ask(utterance)).toEqual({ act: 'ask-email', afterArticle: true })
})

test.each([
  'where is my parcel',
  '我的包裹什么时候到',
  '查物流',
  'track it for me',
  '我的杯子到了吗',
  '什么情况 还没到',
  '我买的杯子什么时候到',
  '杯子到货了吗',
  '快递都几天了',
  'how long until my cup comes',
  'what is the parcel doing',
])('what is of their own waits for proof: %s', (utterance) => {
  expect(ask(utterance)).toEqual({ act: 'ask-email' })
})

test.each([
  ['怎么还没发货', 'when-shipped'],
  ['什么时候发货', 'when-shipped'],
  ['will you refund me', 'request-refund'],
  ['can you send it again', 'resend'],
  ['what if I want it cancelled', 'cancel-order'],
])('and so does what is to be done for them: %s', (utterance, intent) => {
  expect(ask(utterance, toBeDone(intent))).toEqual({ act: 'ask-email' })
})

test('an article that is not sure is not told', () => {
  expect(ask('最多能放几天', { article: { ...article, isSure: false } })).toEqual({ act: 'ask-email' })
})

test('who is known is told of their own order', () => {
  expect(ask('最多能放几天', { isVerified: true, orders: [] })).toEqual({ act: 'tell-no-orders' })
})
