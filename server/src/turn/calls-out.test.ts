import { expect, test } from 'vitest'
import { callsOut } from './calls-out.ts'

test.each(
  `hello, is anybody there?|anyone here|hi there, are you there?|Good morning. Is someone available?|hey, can someone help with my order
  |有人吗|你好，有人在吗？|客服在吗|亲在不在|请问在线吗|喂，有没有人啊|客服你好`
    .split('|')
    .map((text) => text.trim()),
)('only calls out: %s', (text) => {
  expect(callsOut(text)).toBe(true)
})

test.each(
  `any human there?|is anybody there who can actually read|hello|anyone there? get me a person|are you there or is this a bot|is anyone out there|can someone call me|can someone help me understand this letter
  |有真人吗|有没有活人|人工在吗|有人吗，快来个人|客服出来|人呢|经理在吗|晚上有人吗`
    .split('|')
    .map((text) => text.trim()),
)('broken variant of only calling out: %s', (text) => {
  expect(callsOut(text)).toBe(false)
})
