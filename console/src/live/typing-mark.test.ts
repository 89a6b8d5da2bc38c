import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTypingMark } from './typing-mark.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function write() {
  const told: [boolean, boolean][] = []
  return { told, mark: createTypingMark((isTyping, isNote) => told.push([isTyping, isNote])) }
}

test('who writes on is told of every three seconds, and has stopped after four quiet ones', () => {
  const { told, mark } = write()
  for (let second = 0; second < 4; second += 1) {
    mark.tell(false)
    vi.advanceTimersByTime(1000)
  }
  expect(told).toEqual([
    [true, false],
    [true, false],
  ])
  vi.advanceTimersByTime(3000)
  expect(told.at(-1)).toEqual([false, false])
})

test('whoever leaves while they write has stopped, once; who wrote nothing says nothing', () => {
  const { told, mark } = write()
  mark.stop()
  mark.tell(true)
  mark.stop()
  mark.stop()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([
    [true, true],
    [false, true],
  ])
})

test('from a reply to a note the customer is told that it stopped', () => {
  const { told, mark } = write()
  mark.tell(false)
  mark.tell(true)
  expect(told).toEqual([
    [true, false],
    [false, false],
    [true, true],
  ])
})
