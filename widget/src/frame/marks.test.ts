import { expect, test } from 'vitest'
import { readMarks, withoutMarks } from './marks.ts'

const plain = (text: string) =>
  readMarks(text).map((block) =>
    block.kind === 'list'
      ? [block.isNumbered ? '1.' : '-', ...block.items.map((pieces) => pieces.map((piece) => piece.text).join(''))]
      : [block.kind, block.pieces.map((piece) => piece.text).join('')],
  )

test('headings, lists and paragraphs are told apart', () => {
  expect(plain('## Fees\nNone for\nmembers.\n\n- tea\n- cups\n\n1. open\n2. pour\n\nEnjoy.')).toEqual([
    ['heading', 'Fees'],
    ['paragraph', 'None for\nmembers.'],
    ['-', 'tea', 'cups'],
    ['1.', 'open', 'pour'],
    ['paragraph', 'Enjoy.'],
  ])
})

test('a list goes on over an empty line, and a paragraph does not', () => {
  expect(plain('- a\n\n- b\n\none\n\ntwo')).toEqual([
    ['-', 'a', 'b'],
    ['paragraph', 'one'],
    ['paragraph', 'two'],
  ])
})

test('a named link leads where its address says, if that is an address of the web', () => {
  const [block] = readMarks('See [our page](https://shop.example/a) or https://shop.example/b.')
  expect(block?.kind === 'paragraph' && block.pieces).toEqual([
    { text: 'See ', href: null },
    { text: 'our page', href: 'https://shop.example/a' },
    { text: ' or ', href: null },
    { text: 'https://shop.example/b', href: 'https://shop.example/b' },
    { text: '.', href: null },
  ])
})

test('nothing else is a mark: what could run, load or mislead stays the letters it is', () => {
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    'see [x](data:text/html,x)',
    '[x](https://shop.example@evil.example/)',
    '![x](https://evil.example/pixel.png)'.slice(0, 4),
    '**bold**',
    '#no heading',
    '-no item',
  ])
    expect(plain(text), text).toEqual([['paragraph', text]])
})

test('a picture loads nothing: only its name is left, as a link that somebody may follow', () => {
  const [block] = readMarks('![x](https://evil.example/pixel.png)')
  expect(block?.kind === 'paragraph' && block.pieces.map(({ text }) => text)).toEqual(['!', 'x'])
})

test('a quotation has the words without the marks', () => {
  expect(withoutMarks('## Fees\n- see [here](https://shop.example/)')).toBe('Fees\nsee here')
})
