import { expect, test } from 'vitest'
import { stripCustomer } from './strip-customer.ts'
import { suggestReplies, usefulness, type ReplySources } from './suggest-replies.ts'

const macro = (id: string, zh: string, en: string) => ({ id, name: id, text: { zh, en } })
const sources: ReplySources = {
  question: 'how do I return the grinder',
  language: 'en',
  macros: [
    macro('return-label', '退货面单已生成。', 'Your label to return order {order} is ready, {customer}.'),
    macro('opening', '营业时间。', 'We are open every day.'),
  ],
  article: { articleId: 'a1', version: 3, title: 'Returns', passage: 'Return within 30 days.' },
  replies: [{ id: 'r1', text: 'You may keep it, {customer}.', solved: 4 }],
  uses: new Map(),
  blanks: { customer: 'Ana' },
}

test('each suggestion has its source and its reason, blanks filled from records, the others named', () => {
  const found = suggestReplies(sources)
  expect(found.map(({ key }) => key)).toEqual(['article:a1', 'reply:r1', 'macro:return-label'])
  expect(found[0]).toMatchObject({ source: 'article', version: 3, reason: { code: 'answers-the-words' } })
  expect(found[1]).toMatchObject({ text: 'You may keep it, Ana.', reason: { words: ['4'] }, gaps: [] })
  expect(found[2]).toMatchObject({ text: 'Your label to return order {order} is ready, Ana.', gaps: ['order'] })
})

test('what is sent comes first next time, what is dismissed goes down', () => {
  const uses = new Map([
    ['macro:return-label', { inserted: 9, edited: 0, dismissed: 0 }],
    ['article:a1', { inserted: 0, edited: 0, dismissed: 9 }],
  ])
  expect(suggestReplies({ ...sources, uses }).map(({ key }) => key)).toEqual([
    'macro:return-label',
    'reply:r1',
    'article:a1',
  ])
})

test('usefulness is the smoothed share of what was sent, changes counting half', () => {
  expect(usefulness({ inserted: 0, edited: 0, dismissed: 0 })).toBe(0.5)
  expect(usefulness({ inserted: 2, edited: 2, dismissed: 0 })).toBeCloseTo(4 / 6)
})

test('without a question nothing is suggested', () => {
  expect(suggestReplies({ ...sources, question: ' ' })).toEqual([])
})

const known = { customerName: '林晓', agentName: '周宁', orderNumbers: ['40012'], amounts: ['¥56.00'] }

test('a colleague’s words keep nothing of their customer', () => {
  expect(stripCustomer('林晓您好，订单 40012 的 ¥56.00 已退回，我是周宁。', known)).toBe(
    '{customer}您好，订单 {order} 的 {amount} 已退回，我是{agent}。',
  )
})

test.each([
  '您的手机 138 1234 5678 已更新。',
  'I wrote to ana@shop.test for you.',
  '已为您补偿 ¥20.00，请查收。',
  'See https://shop.test/track for it.',
  '已改为寄往延安路 12 号的地址。',
])('words that could be somebody’s are not kept: %s', (words) => {
  expect(stripCustomer(words, known)).toBeUndefined()
})
