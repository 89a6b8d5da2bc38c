import { expect, test } from 'vitest'
import { saysNo } from './says-no.ts'

test.each(
  `no, the red one|nope. blue|that's not right, size L|sorry, that isn't it|not quite: two of them|wrong, my paypal|hm that is wrong
  |you got it wrong, the lamp|almost, but in black|there's a mistake. order 5
  |不对，要红色|搞错了吧，是台灯|你弄错了|有点问题，想要棕色|不是这个|没说对|你理解错了 要大号|等等，不对|我说的是茶壶`
    .split('|')
    .map((text) => text.trim()),
)('objects: %s', (text) => {
  expect(saysNo(text)).toBe(true)
})

test.each(
  `yes|nothing else, go ahead|right|the blue one|i know|all good|not before friday please|notebook and lamp
  |对|没错|没问题|好的，办吧|有货吗|是这个|不用寄发票`
    .split('|')
    .map((text) => text.trim()),
)('broken variant of an objection: %s', (text) => {
  expect(saysNo(text)).toBe(false)
})
