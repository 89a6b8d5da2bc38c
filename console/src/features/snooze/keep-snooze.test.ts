import type { DeskSnapshot } from '@celadon/contract'
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { deskKeys } from '#api'
import { keepSnooze } from './keep-snooze.ts'

test('what was put off is so at once for whoever opens it again, and so is what was brought back', () => {
  const queries = new QueryClient()
  const key = deskKeys.conversation('conversation-1')
  queries.setQueryData(key, { conversation: { id: 'conversation-1', epoch: 2, snoozedUntil: null } })
  const kept = () => queries.getQueryData<DeskSnapshot>(key)?.conversation
  keepSnooze(queries, 'conversation-1', '2026-11-27T01:00:00.000Z')
  expect(kept()).toEqual({ id: 'conversation-1', epoch: 2, snoozedUntil: '2026-11-27T01:00:00.000Z' })
  keepSnooze(queries, 'conversation-1', null)
  expect(kept()?.snoozedUntil).toBeNull()
})

test('what was never opened stays unknown', () => {
  const queries = new QueryClient()
  keepSnooze(queries, 'other', null)
  expect(queries.getQueryData(deskKeys.conversation('other'))).toBeUndefined()
})
