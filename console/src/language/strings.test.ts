import { describe, expect, test } from 'vitest'
import { createSay, words, type WordKey } from './say.ts'

const { en, zh } = words
const keys = Object.keys(en) as WordKey[]
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

describe('both languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(zh).sort()).toEqual([...keys].sort())
  })

  test.each(keys)('%s has the same blanks in both and is not empty', (key) => {
    expect(zh[key].trim()).not.toBe('')
    expect(names(zh[key])).toEqual(names(en[key]))
  })

  test('speak without exclamation marks, and Chinese with full-width punctuation', () => {
    for (const key of keys) {
      expect(en[key], key).not.toMatch(/!/)
      expect(zh[key], key).not.toMatch(/[!！]|亲|[一-龥][,;:?]|[一-龥]\.$/)
    }
  })

  test('keep a blank that nobody filled, so that a forgotten name is seen', () => {
    expect(createSay('en')('talk.typing')).toBe('{name} is typing')
    expect(createSay('zh')('talk.typing', { name: '张三' })).toBe('张三正在输入')
  })
})
