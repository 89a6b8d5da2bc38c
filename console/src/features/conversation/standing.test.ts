import { permissionsOf, type DeskSelf } from '@celadon/contract'
import { expect, test } from 'vitest'
import { buildSnapshot } from './fixtures.ts'
import { findStanding } from './standing.ts'

const member = (role: DeskSelf['role'] = 'agent'): DeskSelf => ({
  memberId: 'member-1',
  name: 'Rosa Sample',
  role,
  permissions: [...permissionsOf[role]],
  ownRole: null,
  sellerId: role === 'sellerMember' ? 'seller-1' : null,
  tenant: { id: 't', name: { zh: '青瓷', en: 'Celadon' }, timeZone: 'UTC' },
})
const owned = (kind: 'assistant' | 'queue' | 'agent', id: string | null, status: 'open' | 'resolved' = 'open') =>
  buildSnapshot([], { owner: { kind, id, name: null }, status }).conversation

test('an agent takes from the queue and the assistant, not from a colleague', () => {
  expect(findStanding(owned('queue', 'q'), member()).canTake).toBe(true)
  expect(findStanding(owned('assistant', null), member()).canTake).toBe(true)
  expect(findStanding(owned('agent', 'member-2'), member()).canTake).toBe(false)
  expect(findStanding(owned('agent', 'member-2'), member('supervisor')).canTake).toBe(true)
})

test('only the owner may reply, and everybody else is told why not', () => {
  expect(findStanding(owned('agent', 'member-1'), member())).toMatchObject({ canReply: true, obstacle: null })
  expect(findStanding(owned('agent', 'member-2'), member())).toMatchObject({ canReply: false, obstacle: 'other' })
  expect(findStanding(owned('assistant', null), member()).obstacle).toBe('assistant')
  expect(findStanding(owned('agent', 'member-1', 'resolved'), member())).toMatchObject({
    canReply: false,
    canTake: false,
    obstacle: 'resolved',
  })
})

test("a seller's member reads only, whoever owns it", () => {
  for (const conversation of [owned('queue', 'q'), owned('assistant', null), owned('agent', 'member-1')])
    expect(findStanding(conversation, member('sellerMember'))).toMatchObject({
      canTake: false,
      canReply: false,
      canNote: false,
    })
})
