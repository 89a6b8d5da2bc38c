import { expect, test } from 'vitest'
import { readTemplate } from './read-template.ts'

test('a sentence is read as words and blanks; words in brackets go with their blank', () => {
  expect(readTemplate('签收后[ {days}内]可以退货。')).toEqual([
    { kind: 'words', text: '签收后', with: null },
    { kind: 'words', text: ' ', with: 'days' },
    { kind: 'blank', name: 'days' },
    { kind: 'words', text: '内', with: 'days' },
    { kind: 'words', text: '可以退货。', with: null },
  ])
  expect(readTemplate('{percent} of the price.')).toEqual([
    { kind: 'blank', name: 'percent' },
    { kind: 'words', text: ' of the price.', with: null },
  ])
})
