import { expect, test } from 'vitest'
import { decideRetry } from './decide-retry.ts'

const now = new Date('2026-11-24T04:00:00.000Z')
const wait = (status: number, retryAfter: string | null = null, tries = 0) =>
  decideRetry({ status, retryAfter, tries, now })

test('a busy site is left alone for as long as it asks, in seconds or until a date', () => {
  expect(wait(429, '120')).toBe(120_000)
  expect(wait(503, 'Tue, 24 Nov 2026 04:05:00 GMT')).toBe(300_000)
  expect(wait(503, 'Tue, 24 Nov 2026 03:00:00 GMT')).toBe(0)
})

test('one that does not say is left alone for longer each time, and at last for good', () => {
  expect([0, 1, 2, 3, 4, 5].map((tries) => wait(503, null, tries))).toEqual([
    30_000,
    60_000,
    120_000,
    240_000,
    480_000,
    null,
  ])
  expect(wait(429, 'soon')).toBe(30_000)
})

test('a site that wants more than an hour, and a page that is not there, are not waited for', () => {
  expect(wait(429, '86400')).toBeNull()
  for (const status of [200, 403, 404, 410, 500]) expect(wait(status)).toBeNull()
})
