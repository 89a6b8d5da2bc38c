import type { Reading } from '@celadon/contract'
import type { UnderstandingContext } from '@celadon/understanding'

/** A reader of a dozen words, for tests of the spine: what it understands is plain to see. */
export const readPlainly = (utterance: string, context: UnderstandingContext): Reading => {
  const intent = intents.find(([words]) => words.test(utterance))?.[1]
  const isYes = /^(yes|好的)/i.test(utterance)
  return {
    language: /[\u4e00-\u9fff]/.test(utterance) ? 'zh' : 'en',
    acts: [{ kind: isYes ? 'affirm' : 'request', text: utterance, start: 0, end: utterance.length }],
    intents: intent ? [{ intent, confidence: 0.9, words: [], act: 0 }] : [],
    slots: slotsOf(utterance, context),
    mood: { sentiment: 0, anger: /useless|垃圾/i.test(utterance) ? 0.9 : 0, urgency: 0, words: [] },
    wantsHuman: { value: /human|人工/i.test(utterance), confidence: 1, words: ['human'] },
    gate: intent ? 'answer' : 'not-understood',
    model: { base: 'plain', correctionsUpTo: 0 },
  }
}

const intents: [RegExp, string][] = [
  [/parcel|包裹/i, 'track-order'],
  [/thanks|谢谢/i, 'thank'],
]

const slotsOf = (utterance: string, context: UnderstandingContext): Reading['slots'] => {
  const patterns: [RegExp, 'email' | 'code'][] = [
    [/\S+@\S+\.\w+/, 'email'],
    [/\b\d{6}\b/, 'code'],
  ]
  const found = patterns.flatMap(([pattern, type]) => {
    const match = pattern.exec(utterance)
    return match ? [{ type, value: match[0], how: 'pattern' as const, confidence: 1, ...spanOf(match) }] : []
  })
  const orders = context.orders.flatMap((order) => {
    const start = utterance.indexOf(order.number)
    const slot = { type: 'order' as const, value: order.externalId, how: 'exact' as const, confidence: 1 }
    return start < 0 ? [] : [{ ...slot, text: order.number, start, end: start + order.number.length }]
  })
  return [...found, ...orders]
}

const spanOf = (match: RegExpExecArray) => ({ text: match[0], start: match.index, end: match.index + match[0].length })
