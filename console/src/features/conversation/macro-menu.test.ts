import type { Macro } from '@celadon/contract'
import { expect, test } from 'vitest'
import { fillMacro, filterMacros, wordsOfMacro } from './filter-macros.ts'
import { findSlashWord } from './find-slash-word.ts'

const macro = (name: string, zh: string, en: string): Macro => ({
  id: name,
  name,
  text: { zh, en },
  isOwn: false,
  mayWrite: true,
  revision: 1,
})

test.each([
  ['/', 1, { from: 0, query: '' }],
  ['/Ret', 4, { from: 0, query: 'ret' }],
  ['好的 /退货', 6, { from: 3, query: '退货' }],
  ['and/or', 6, undefined],
  ['/ret urn', 8, undefined],
  ['/ret', 0, undefined],
])('%s with the caret at %i calls %o', (text, caret, called) => {
  expect(findSlashWord(text, caret)).toEqual(called)
})

test('a macro is found by the beginning of its name, then by the name, then by its words', () => {
  const macros = [
    macro('hours', '营业时间', 'We open at nine'),
    macro('no-return', '不支持', 'No'),
    macro('return-label', '退货面单', 'Label'),
  ]
  const named = (query: string) => filterMacros(macros, query, 'zh').map(({ name }) => name)
  expect(named('return')).toEqual(['return-label', 'no-return'])
  expect(named('面单')).toEqual(['return-label'])
  expect(named('')).toHaveLength(3)
})

test('words are the customer’s language, else the other; blanks that no record fills stay', () => {
  expect(wordsOfMacro(macro('x', '', 'Hello {customer}'), 'zh')).toBe('Hello {customer}')
  expect(fillMacro('{customer}: {order} {amount}', { customer: 'Ana', order: '1' })).toBe('Ana: 1 {amount}')
})
