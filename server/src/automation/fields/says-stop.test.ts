import { expect, test } from 'vitest'
import { saysStop } from './says-stop.ts'

test.each(
  `drop it|leave it, i'll keep everything as it is|forget about it|no don't do anything|never mind then|let's not
  |stop, i don't want this anymore|ok leave it|just leave it as is|leave everything as is please|no, nothing please|actually changed my mind|actually no dont cancel|please don't cancel it|no, do not return anything|well, i'd rather leave things as they are
  |那不弄了|算了算了|先别动|不办了|当我没说|还是留着吧不弄了|那就算了吧|别改了，谢谢|不退了|先别取消|不要退货了`
    .split('|')
    .map((text) => text.trim()),
)('gives up: %s', (text) => {
  expect(saysStop(text)).toBe(true)
})

test.each(
  `leave it at the door|don't send it to my old address|i don't want the blue one|stop the parcel and send it to my office
  |forget the lamp, only the chair|do not change the colour|nothing fits me|don't cancel the second one|不用红色的|别寄到老地址|不要这个颜色|留着那个杯子，退另一个|不退杯子退壶`
    .split('|')
    .map((text) => text.trim()),
)('broken variant of giving up: %s', (text) => {
  expect(saysStop(text)).toBe(false)
})
