import { expect, test } from 'vitest'
import { pickAnswer } from './pick-answer.ts'

test('an answer is kept, not the goodbye that came after it nor the moment asked for before', () => {
  const en = [
    'One moment please, I will have a look for you.',
    'The refund comes within 5 days.',
    'I will close this now.',
  ]
  expect(pickAnswer('when does my refund come', en)).toBe(1)
  const zh = [
    '好的，请您稍等一下，我这就帮您查看一下具体情况。',
    '退款会在五天内到账。',
    '那我先结束了，您随时可以再发消息。',
  ]
  expect(pickAnswer('退款什么时候到账', zh)).toBe(1)
})

test('where nothing shares a word with the question, what says the most is kept; of nothing, nothing', () => {
  expect(pickAnswer('why', ['Sure.', 'The carrier had it at the wrong hub since Monday.'])).toBe(1)
  expect(pickAnswer('why', [])).toBe(-1)
})

test('whoever repeats the question to say that they will look, or asks back, has not answered it', () => {
  const en = [
    'Let me check when your refund comes, one moment.',
    'When did you ask for your refund?',
    'It takes 5 days to your card.',
  ]
  expect(pickAnswer('when does my refund come', en)).toBe(2)
  const zh = ['我帮您查一下退款什么时候到账，请稍等', '退款是什么时候申请的？', '一般五天内退回原支付方式。']
  expect(pickAnswer('退款什么时候到账', zh)).toBe(2)
  expect(pickAnswer('when does my refund come', en.slice(0, 2))).toBe(-1)
})
