import { expect, test } from 'vitest'
import { alertsIn, findFresh } from './find-fresh.ts'

const keys = (found: ReturnType<typeof alertsIn>) => new Set(found.map(({ key }) => key))

test('somebody is told of what presses, once, and of nothing that was there when they came', () => {
  const before = alertsIn([
    { id: 'a', needs: ['reply-held', 'angry'] },
    { id: 'b', needs: ['angry'] },
  ])
  expect(findFresh(null, before)).toEqual([])
  const now = alertsIn([
    { id: 'a', needs: ['reply-held'] },
    { id: 'b', needs: ['asked-for-person', 'angry'] },
    { id: 'c', needs: ['unsure'] },
  ])
  expect(findFresh(keys(before), now)).toEqual([{ key: 'b asked-for-person', id: 'b', need: 'asked-for-person' }])
  expect(findFresh(keys(now), now)).toEqual([])
})

test('a conversation that presses in another way is told of again', () => {
  const held = alertsIn([{ id: 'a', needs: ['reply-held'] }])
  const asked = alertsIn([{ id: 'a', needs: ['asked-for-person'] }])
  expect(findFresh(keys(held), asked).map(({ need }) => need)).toEqual(['asked-for-person'])
})
