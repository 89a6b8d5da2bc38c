import { describe, expect, test } from 'vitest'
import { createFormat, createSay } from '#language'
import { explainTurn } from './explain-turn.ts'
import { buildTurn } from './fixtures.ts'

const explain = (more: Parameters<typeof buildTurn>[0], language: 'zh' | 'en' = 'en') => {
  const lines = explainTurn(buildTurn(more), createSay(language), createFormat(language, 'UTC'))
  return Object.fromEntries(lines.map((line) => [line.word, line.lines]))
}

const { reading } = buildTurn()
const code = { type: 'code', value: '123456', text: '123456', start: 0, end: 6, how: 'pattern', confidence: 1 } as const

describe('why the assistant said it', () => {
  test('names intents with their confidence and the words that carried them', () => {
    const intents = [{ intent: 'track-order', confidence: 0.974, words: ['where is it'], act: 0 }]
    expect(explain({ reading: { ...reading, intents } })['why.understood']).toEqual([
      'where the parcel is 0.97 from “where is it”',
      'sure enough to act',
    ])
  })

  test('names details with how they were found', () => {
    const slot = { type: 'order', value: 'o-7', text: '4001', start: 0, end: 4, how: 'typo', confidence: 0.9 } as const
    expect(explain({ reading: { ...reading, slots: [slot] } })['why.slots']).toEqual([
      'order “4001”, read as o-7, despite a typo 0.90',
    ])
  })

  test('says why each alternative was dropped, in both languages', () => {
    const dropped = [
      { act: 'offer-person', reason: { code: 'outranked', words: ['is-angry', 'asked-about-an-order'] } },
    ]
    expect(explain({ dropped })['why.dropped']).toEqual([
      'offer a person: “the customer is angry” ranks below “the customer asked about an order”',
    ])
    expect(explain({ dropped }, 'zh')['why.dropped']).toEqual(['提出转人工：“客户很生气”排在“客户询问订单”之后'])
  })

  test('shows an act and a reason it has no words for as their codes, and hides neither', () => {
    const decision = { kind: 'answer' as const, act: 'sing-a-song', reason: { code: 'was-asked-to', words: [] } }
    expect(explain({ decision })['why.decided']).toEqual(['sing a song: was asked to'])
  })

  test('never shows a one-time code', () => {
    const decision = { kind: 'ask' as const, act: 'check-code', reason: { code: 'gave-a-code', words: ['123456'] } }
    const all = JSON.stringify(explain({ decision, reading: { ...reading, slots: [code] } }))
    expect(all).not.toContain('123456')
    expect(all).toContain('hidden')
  })
})
