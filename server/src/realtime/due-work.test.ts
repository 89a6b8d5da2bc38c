import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDueWork } from './due-work.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('each key has a wait of its own, which later events of it join', async () => {
  const done: string[] = []
  const due = createDueWork<string>(500, (key) => done.push(key))
  due.add('first')
  await vi.advanceTimersByTimeAsync(300)
  due.add('first')
  due.add('second')
  await vi.advanceTimersByTimeAsync(250)
  expect(done).toEqual(['first'])
  due.add('third')
  due.drop('third')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(done).toEqual(['first', 'second'])
  due.add('first')
  await vi.advanceTimersByTimeAsync(600)
  expect(done).toEqual(['first', 'second', 'first'])
})

test('what was stopped is not done', async () => {
  const done: string[] = []
  const due = createDueWork<string>(20, (key) => done.push(key))
  due.add('first')
  due.stop()
  await vi.advanceTimersByTimeAsync(100)
  expect(done).toEqual([])
})
