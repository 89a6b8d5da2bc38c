import type { Reading } from '@celadon/contract'
import { expect, test } from 'vitest'
import type { FieldFacts, FieldRead } from './field.ts'
import { readReason } from './read-reason.ts'

const reasonOf = (utterance: string, wish: FieldFacts['wish'] = 'cancel-order'): unknown => {
  const said = { utterance, reading: { slots: [] } as unknown as Reading, tapped: [], form: null }
  const read = { kind: 'reason', said, known: {}, isAsked: true, awaiting: null } as FieldRead
  return readReason(read, { wish } as FieldFacts)?.answers?.reason ?? null
}

test.each(
  `i can live without it|my sister already bought one|got one as a gift already|our plans have changed|no need of it|I didn't really need one
  |家里已经有了|计划有变|朋友送了一个|没需求了|不想买了|用不到|后悔了`
    .split('|')
    .map((text) => text.trim()),
)('no longer needed: %s', (text) => {
  expect(reasonOf(text)).toBe('no-longer-needed')
})

test.each(
  `a misclick|my toddler pressed buy|wrong item, sorry|it was placed in error|never meant to order that
  |订错了|误触|孩子乱按的|手抖|选错了|操作失误`
    .split('|')
    .map((text) => text.trim()),
)('ordered by mistake: %s', (text) => {
  expect(reasonOf(text)).toBe('ordered-by-mistake')
})

test('of goods that came wrong the same words are no reason to have ordered them', () => {
  expect(reasonOf('the wrong item came', 'claim')).toBeNull()
  expect(reasonOf('发错了，弄错颜色', 'claim')).toBeNull()
})

test.each(['the lamp', 'tomorrow', 'yes', '台灯', '明天', '你好'])('%s is none', (text) => {
  expect(reasonOf(text)).toBeNull()
})
