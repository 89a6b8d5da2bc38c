import type { DeskSnapshot } from '@celadon/contract'
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { deskKeys } from '#api'
import { buildEntry, buildSnapshot } from './fixtures.ts'
import { knownSeq, receiveFrame } from './receive-frame.ts'

const queryKey = deskKeys.conversation('conversation-1')

function open() {
  const queries = new QueryClient()
  queries.setQueryData(queryKey, buildSnapshot([buildEntry(1)]))
  const heard: string[] = []
  const dependencies = {
    queries,
    hasGaps: false,
    now: () => '2026-11-23T10:48:00Z',
    onEntry: (entry: { id: string }) => heard.push(entry.id),
    refreshWorklists: () => heard.push('worklist'),
  }
  const seqs = () => queries.getQueryData<DeskSnapshot>(queryKey)?.entries.map((entry) => entry.seq)
  return { queries, heard, dependencies, seqs }
}

const entryFrame = (seq: number) =>
  ({ type: 'entry', conversationId: 'conversation-1', entry: buildEntry(seq) }) as const

test('each live entry is shown and announced once, even when it comes twice', () => {
  const { dependencies, heard, seqs, queries } = open()
  receiveFrame(entryFrame(2), dependencies)
  receiveFrame(entryFrame(2), dependencies)
  expect(seqs()).toEqual([1, 2])
  expect(heard).toEqual(['entry-2'])
  expect(knownSeq(queries, 'conversation-1')).toBe(2)
})

test('a gap is neither shown nor announced: the log is marked for fetching', () => {
  const { dependencies, heard, seqs, queries } = open()
  receiveFrame(entryFrame(5), dependencies)
  expect(seqs()).toEqual([1])
  expect(heard).toEqual([])
  expect(queries.getQueryState(queryKey)?.isInvalidated).toBe(true)
})

test('a conversation nobody has opened costs nothing', () => {
  const { dependencies, heard } = open()
  receiveFrame({ ...entryFrame(2), conversationId: 'other' }, dependencies)
  expect(heard).toEqual([])
})

test('a change in the worklist asks for the list again', () => {
  const { dependencies, heard } = open()
  receiveFrame({ type: 'worklist' }, dependencies)
  expect(heard).toEqual(['worklist'])
})

test('a line that came back has what was read before read again, and the first line doubles no list on its way', () => {
  const { dependencies, queries } = open()
  queries.setQueryData(deskKeys.worklist('queue'), {})
  queries.setQueryData(deskKeys.ownRouting, {})
  void queries.fetchQuery({ queryKey: deskKeys.worklist('mine'), queryFn: () => new Promise(() => {}) })
  receiveFrame({ type: 'welcome' }, dependencies)
  const isOld = (key: readonly string[]) => queries.getQueryState(key)?.isInvalidated
  expect([deskKeys.worklist('queue'), deskKeys.ownRouting, queryKey].map(isOld)).toEqual([true, true, true])
  expect(isOld(deskKeys.worklist('mine'))).toBe(false)
})

test('a read mark moves with the state', () => {
  const { dependencies, queries } = open()
  const conversation = buildSnapshot([], { customerReadSeq: 1 }).conversation
  receiveFrame({ type: 'state', conversation }, dependencies)
  expect(queries.getQueryData<DeskSnapshot>(queryKey)?.conversation.customerReadSeq).toBe(1)
})
