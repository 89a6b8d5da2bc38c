import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { colleaguesOf, forgetColleagues, noteColleague } from './colleague-store.ts'
import { receiveFrame } from './receive-frame.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  forgetColleagues()
  vi.useRealTimers()
})

const conversationId = 'conversation-1'
const note = (memberId: string, isWriting: boolean, isThere = true) =>
  noteColleague({ type: 'colleague', conversationId, memberId, name: memberId, isThere, isWriting })
const writing = () => colleaguesOf(conversationId).flatMap(({ memberId, isWriting }) => (isWriting ? [memberId] : []))

test('who writes and is not heard of any more writes no longer, and is still there', () => {
  note('ann', true)
  vi.advanceTimersByTime(5000)
  note('ann', true)
  note('bob', true)
  vi.advanceTimersByTime(5000)
  note('bob', true)
  expect(writing()).toEqual(['ann', 'bob'])
  vi.advanceTimersByTime(3000)
  expect(writing()).toEqual(['bob'])
  expect(colleaguesOf(conversationId)).toHaveLength(2)
})

test('who left is not brought back by the end of their mark', () => {
  note('ann', true)
  note('ann', false, false)
  vi.advanceTimersByTime(60_000)
  expect(colleaguesOf(conversationId)).toEqual([])
})

test('after the line was lost nobody is there until they say so', () => {
  note('ann', true)
  receiveFrame(
    { type: 'welcome' },
    { queries: new QueryClient(), hasGaps: false, now: () => '', onEntry: () => {}, refreshWorklists: () => {} },
  )
  vi.advanceTimersByTime(60_000)
  expect(colleaguesOf(conversationId)).toEqual([])
})
