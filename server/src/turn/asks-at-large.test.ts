import type { Reading } from '@celadon/contract'
import { expect, test } from 'vitest'
import { newDialogue } from '#conversation/heads'
import { decideTurn } from './decide-turn.ts'
import type { Situation } from './situation.ts'

const reading: Reading = {
  language: 'en',
  acts: [{ kind: 'request', text: '', start: 0, end: 0 }],
  intents: [{ intent: 'track-order', confidence: 0.9, words: [], act: 0 }],
  slots: [],
  mood: { sentiment: 0, anger: 0, urgency: 0, words: [] },
  wantsHuman: { value: false, confidence: 0, words: [] },
  gate: 'answer',
  model: { base: 'test', correctionsUpTo: 0 },
}
const article = { articleId: 'x', version: 1, title: 'Pick-up points', isSure: true }

/** Of somebody nobody knows, where an article surely answers. */
const ask = (utterance: string, over: Partial<Situation> = {}) =>
  decideTurn({
    utterance,
    reading,
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

test.each(['快递员说放驿站了 最多能放几天', 'how long does a pick-up point keep it', '抬头填错了发票还能重开不'])(
  'what holds for everybody is told before proof is asked for: %s',
  (utterance) => expect(ask(utterance)).toEqual({ act: 'ask-email', afterArticle: true }),
)

test.each(['where is my parcel', '我的包裹什么时候到', '查物流', 'track it for me'])(
  'what is of their own waits for proof: %s',
  (utterance) => expect(ask(utterance)).toEqual({ act: 'ask-email' }),
)

test('an article that is not sure is not told', () => {
  expect(ask('最多能放几天', { article: { ...article, isSure: false } })).toEqual({ act: 'ask-email' })
})

test('who is known is told of their own order', () => {
  expect(ask('最多能放几天', { isVerified: true, orders: [] })).toEqual({ act: 'tell-no-orders' })
})
