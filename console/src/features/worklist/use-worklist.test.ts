import type { Worklist, WorklistItem } from '@celadon/contract'
import { expect, test } from 'vitest'
import { uniqueItems } from './use-worklist.ts'

const counts = { queue: 2, mine: 0, team: 0, mentioned: 0, snoozed: 0, assistant: 0, resolved: 0 }
const item = (id: string): WorklistItem => ({
  id,
  epoch: 1,
  seq: 1,
  customerName: 'Ana Example',
  language: 'en',
  status: 'open',
  owner: { kind: 'queue', id: 'queue-1', name: null },
  lastText: '',
  lastAuthor: 'customer',
  lastAt: '2026-11-23T10:45:00Z',
  since: '2026-11-23T10:45:00Z',
  callBackBy: null,
  snoozedUntil: null,
  sentiment: 0,
  isUnread: false,
  due: null,
})
const page = (...ids: string[]): Worklist => ({ items: ids.map(item), counts, openApprovals: 0, next: null })

test('a line that moved from one page to the next while both were read is shown once', () => {
  expect(uniqueItems([page('a', 'b'), page('b', 'c')]).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
