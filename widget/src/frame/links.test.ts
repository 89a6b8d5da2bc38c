import { expect, test } from 'vitest'
import { splitLinks } from './links.ts'

const hrefs = (text: string) => splitLinks(text).flatMap(({ href }) => (href === null ? [] : [href]))

test('an https address becomes a link, without the punctuation around it', () => {
  expect(hrefs('See https://shop.example/returns.')).toEqual(['https://shop.example/returns'])
  expect(hrefs('请看https://shop.example/退货，谢谢。')).toEqual(['https://shop.example/退货'])
})

test('nothing else becomes a link', () => {
  for (const text of [
    'javascript:alert(1)',
    'http://shop.example',
    'data:text/html,x',
    'https://shop.example@evil.example/',
    'https://localhost',
    '<a href="javascript:alert(1)">x</a>',
  ]) {
    expect(hrefs(text), text).toEqual([])
  }
})

test('no character of the text is lost', () => {
  const text = 'a https://x.example/1, b https://user@y.example c https://z.example!'
  expect(
    splitLinks(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})
