import { describe, expect, test } from 'vitest'
import { acts, openPhraseBook, writeOut, type Act } from './index.ts'

const book = openPhraseBook()
const all = Object.keys(acts) as Act[]

describe('what simulated customers say', () => {
  test.each(['en', 'zh'] as const)('has forty wordings or more for each act in %s', (language) => {
    const thin = all.map((act) => [act, new Set(book[language][act]).size] as const).filter(([, size]) => size < 40)
    expect(thin).toEqual([])
  })

  test('fills no blank that its act does not have', () => {
    const whole = (['en', 'zh'] as const).flatMap((language) =>
      all.flatMap((act) => book[language][act].map((text) => ({ act, language, text }))),
    )
    expect(openPhraseBook(whole)).toEqual(book)
    expect(() => openPhraseBook([{ act: 'yes', language: 'en', text: 'yes {order}' }])).toThrow(/no blank/)
    expect(() => openPhraseBook([{ act: 'sing' as Act, language: 'en', text: 'la' }])).toThrow(/no act 'sing'/)
  })

  test("the caller's wordings take the place of ours where there are some", () => {
    const theirs = openPhraseBook([{ act: 'yes', language: 'en', text: '(aye|so be it)' }])
    expect(theirs.en.yes).toEqual(['aye', 'so be it'])
    expect(theirs.zh.yes).toEqual(book.zh.yes)
  })

  test('alternatives are written out, empty ones too', () => {
    expect(writeOut('(a|b) c(| d)')).toEqual(['a c', 'a c d', 'b c', 'b c d'])
  })
})
