import { expect, test } from 'vitest'
import { en, enLauncher, zh, zhLauncher } from './index.ts'

const pairs = [
  [zh, en],
  [zhLauncher, enLauncher],
] as const

test('every string exists in both languages', () => {
  for (const [chinese, english] of pairs) expect(Object.keys(chinese)).toEqual(Object.keys(english))
})

test('no string is empty, and none is the same in both languages', () => {
  for (const [chinese, english] of pairs) {
    for (const key of Object.keys(english)) {
      const [a, b] = [sampleOf(chinese, key), sampleOf(english, key)]
      expect(a.trim(), key).not.toBe('')
      if (key !== 'quote') expect(a, key).not.toBe(b)
    }
  }
})

test('Chinese strings use full-width punctuation and no exclamation marks', () => {
  for (const [chinese] of pairs) {
    for (const key of Object.keys(chinese)) {
      expect(sampleOf(chinese, key), key).not.toMatch(/[\u4e00-\u9fff]\s*[,;:!?()]|[!！]|亲/)
    }
  }
})

function sampleOf(strings: object, key: string): string {
  const value: unknown = strings[key as keyof typeof strings]
  if (typeof value === 'function') return (value as (...given: unknown[]) => string)(3, 5)
  return typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value)
}
