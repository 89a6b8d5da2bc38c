import { expect, test } from 'vitest'
import { joinWords, splitWords } from './split-words.ts'

test('words are parted by the commas of either language, and each stands once', () => {
  expect(splitWords('包邮，运费、 postage, postage ;')).toEqual(['包邮', '运费', 'postage'])
  expect(splitWords(' ')).toEqual([])
  expect(splitWords(joinWords(['a b', 'c'], 'en'))).toEqual(['a b', 'c'])
})
