import { describe, expect, test } from 'vitest'
import { createSay, words, type WordKey } from './say.ts'

const { en, zh } = words
const keys = Object.keys(en) as WordKey[]
const names = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort((one, other) => (one ?? '').localeCompare(other ?? ''))

/** What is wrong between two dictionaries that should be twins; empty when nothing is. */
function findTwinFaults(one: Record<string, string>, other: Record<string, string>) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => {
    const [here, there] = [one[key]?.trim(), other[key]?.trim()]
    return !here || !there || names(here).join() !== names(there).join()
  })
}

describe('both languages', () => {
  test('have the same keys, none empty, with the same blanks', () => {
    expect(findTwinFaults(en, zh)).toEqual([])
  })

  test('a missing, an empty and a differently filled twin are each found', () => {
    const { cancel: _, ...missing } = zh
    expect(findTwinFaults(en, missing)).toEqual(['cancel'])
    expect(findTwinFaults(en, { ...zh, close: ' ' })).toEqual(['close'])
    expect(findTwinFaults(en, { ...zh, 'talk.typing': '正在输入' })).toEqual(['talk.typing'])
  })

  test('speak without exclamation marks, and Chinese with full-width punctuation', () => {
    for (const key of keys) {
      expect(en[key], key).not.toMatch(/!/)
      expect(zh[key], key).not.toMatch(/[!！]|亲|[一-龥][,;:?]|[一-龥]\.$/)
    }
  })

  test('say nothing of one alone where there may be several', () => {
    expect(keys.filter((key) => /\{names\} (?:is|has|was)\b/.test(en[key]))).toEqual([])
  })

  test('keep a blank that nobody filled, so that a forgotten name is seen', () => {
    expect(createSay('en')('talk.typing')).toBe('{name} is typing')
    expect(createSay('zh')('talk.typing', { name: '张三' })).toBe('张三正在输入')
  })
})
