import { expect, test } from 'vitest'
import { readKept } from './read-kept.ts'

test('an end is read as it was kept, and what is none is said to be none', () => {
  const hash = 'ab'.repeat(32)
  expect(readKept(` 12:${hash.toUpperCase()} `)).toEqual([{ number: 12, hash }])
  expect(readKept('  ')).toEqual([])
  for (const typed of ['12', `12:${hash}0`, `12:${hash.slice(1)}`, `x:${hash}`, `0:${hash}`])
    expect(readKept(typed), typed).toBeUndefined()
})
