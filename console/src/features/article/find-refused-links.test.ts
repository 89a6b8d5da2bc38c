import { expect, test } from 'vitest'
import { findRefusedLinks } from './find-refused-links.ts'

test('a link that customers cannot follow is named to whoever writes it', () => {
  const text = '[a](https://shop.example/a) [b](http://shop.example/b) [c](javascript:alert) [b](http://shop.example/b)'
  expect(findRefusedLinks(text)).toEqual(['http://shop.example/b', 'javascript:alert'])
  expect(findRefusedLinks('no links (at all) [here]')).toEqual([])
})
