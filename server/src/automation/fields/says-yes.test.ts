import { expect, test } from 'vitest'
import { onlyPraises, saysYes } from './says-yes.ts'

test.each(
  `yup do it|do it|please do that|go on then|please go ahead with that|sounds good to me|fine by me|that's what i want|alrighty|k|looks right to me
  |yes yes|perfect, thanks|okey dokey|you can go ahead now|absolutely, please proceed|yes, that is correct
  |可以的|没问题|就这么办|好滴|对的 办吧|是的没错|搞吧|就这样办|嗯 确定|没毛病|中|行，麻烦您了|那就办吧|确认提交，谢谢`
    .split('|')
    .map((text) => text.trim()),
)('agrees: %s', (text) => {
  expect(saysYes(text)).toBe(true)
})

test.each(
  `yes but the red one|no|not good|is that right?|ok, and the lamp too|that's all|that is it|good to know|do you want it|yes in black
  |ok wait|right, how much|what is good|do it tomorrow|ok but use my card|i want it|the first one|thanks|yes 2 of them
  |不可以|可以吗|好了|行了|要红色的|可以换成红色吗|那算了|是不是|对吗|好像不对|改一下|要不要|谢谢|我想要`
    .split('|')
    .map((text) => text.trim()),
)('broken variant of a yes: %s', (text) => {
  expect(saysYes(text)).toBe(false)
})

test.each(['perfect, thank you', 'ok thanks', 'great!', '好的，谢谢', '太好了', '辛苦啦'])(
  'may be meant for what was done: %s',
  (text) => {
    expect(onlyPraises(text)).toBe(true)
  },
)

test.each([
  'yes please, thanks',
  'ok',
  'great, go ahead',
  'confirmed, thank you',
  '好的',
  '可以的，谢谢',
  '确认，辛苦了',
])('agrees by itself: %s', (text) => {
  expect(onlyPraises(text)).toBe(false)
})
