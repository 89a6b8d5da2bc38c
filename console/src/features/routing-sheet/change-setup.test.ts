import { everyChannel, type RoutingSetup } from '@celadon/contract'
import { expect, test } from 'vitest'
import {
  changeMember,
  levelOf,
  memberOf,
  newId,
  newQueue,
  removeProfile,
  removeQueue,
  removeSkill,
  withLevel,
} from './change-setup.ts'

const setup: RoutingSetup = {
  revision: 'r',
  queues: [{ ...newQueue('q', { zh: '退换', en: 'Returns' }), skills: [{ skillId: 's', level: 3 }] }],
  profiles: [
    {
      id: 'p',
      name: { zh: '全科', en: 'All' },
      capacity: 3,
      channels: everyChannel(),
      queues: [{ queueId: 'q', rank: 1 }],
    },
  ],
  skills: [{ id: 's', name: { zh: '陶瓷', en: 'Ceramics' } }],
  members: [{ memberId: 'm', profileId: 'p', languages: ['zh'], skills: [{ skillId: 's', level: 2 }] }],
  endsSilentAfterHours: 24,
}

test('what is removed is removed wherever it was named, so that the sheet can be saved', () => {
  const without = removeSkill(removeProfile(setup, 'p'), 's')
  expect(without).toMatchObject({ profiles: [], skills: [], queues: [{ skills: [] }] })
  expect(without.members).toEqual([{ memberId: 'm', profileId: null, languages: ['zh'], skills: [] }])
})

test('a queue that is removed is served by no profile and helped out by no other queue', () => {
  const other = { ...newQueue('o', { zh: '物流', en: 'Parcels' }), overflow: { queueId: 'q', afterMinutes: 3 } }
  const without = removeQueue({ ...setup, queues: [...setup.queues, other] }, 'q')
  expect(without).toMatchObject({ queues: [{ id: 'o', overflow: null }], profiles: [{ queues: [] }] })
})

test('a member stands on the sheet once, and a level of 0 is none', () => {
  const changed = changeMember(setup, { ...memberOf(setup, 'm'), languages: ['en'] })
  expect(changed.members).toHaveLength(1)
  expect(memberOf(changed, 'somebody-new')).toMatchObject({ profileId: null, languages: ['zh', 'en'] })
  expect(withLevel([{ skillId: 's', level: 2 }], 's', 0)).toEqual([])
  expect(levelOf(withLevel([], 's', 4), 's')).toBe(4)
})

test('a new id has the shape of the server’s', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})
