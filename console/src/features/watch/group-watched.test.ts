import type { Need, WatchItem } from '@celadon/contract'
import { expect, test } from 'vitest'
import { groupWatched } from './group-watched.ts'

const item = (id: string, ...needs: Need[]) => ({ id, needs }) as WatchItem

test('what presses stands first, what is worth a look next, and the rest is fine; empty groups are left out', () => {
  const groups = groupWatched([item('a', 'asked-for-person', 'angry'), item('b', 'angry'), item('c')])
  expect(groups.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
    ['watch.need-you', ['a']],
    ['watch.worth-a-look', ['b']],
    ['watch.fine', ['c']],
  ])
  expect(groupWatched([item('c')]).map(({ title }) => title)).toEqual(['watch.fine'])
})
