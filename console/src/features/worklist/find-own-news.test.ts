import { expect, test } from 'vitest'
import { findOwnNews, knownOf } from './find-own-news.ts'

const line = (id: string, minute: number, lastAuthor: 'customer' | 'agent' = 'customer') => ({
  id,
  lastAt: `2026-11-26T03:0${minute}:00.000Z`,
  lastAuthor,
  isUnread: lastAuthor === 'customer',
})

const whole = { isWhole: true }

test('new words of a customer are news once, and one’s own are none', () => {
  const known = knownOf([line('a', 1), line('b', 1)])
  const now = [line('a', 2), line('b', 3, 'agent')]
  expect(findOwnNews(known, now, whole).map(({ id }) => id)).toEqual(['a'])
  expect(findOwnNews(knownOf(now), now, whole)).toEqual([])
})

test('what comes into the list or back into it is news, what was there when one went away is none', () => {
  const now = [line('a', 1), line('woken', 1, 'agent')]
  expect(findOwnNews(null, now, whole)).toEqual([])
  const before = knownOf([line('a', 1)])
  expect(findOwnNews(before, now, whole).map(({ id }) => id)).toEqual(['woken'])
  // Read in part, it may have stood on the next page before.
  expect(findOwnNews(before, now, { isWhole: false })).toEqual([])
})
