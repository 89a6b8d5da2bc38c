import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCalm } from './calm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a hundred wishes in one second are two acts, and the last wish is never lost', () => {
  let acts = 0
  const calm = createCalm(1000, () => (acts += 1))
  for (let wish = 0; wish < 100; wish += 1) calm.ask()
  expect(acts).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(acts).toBe(2)
  vi.advanceTimersByTime(5000)
  expect(acts).toBe(2)
  calm.ask()
  expect(acts).toBe(3)
})

test('after stop nothing more is done', () => {
  let acts = 0
  const calm = createCalm(1000, () => (acts += 1))
  calm.ask()
  calm.ask()
  calm.stop()
  vi.advanceTimersByTime(5000)
  expect(acts).toBe(1)
})
