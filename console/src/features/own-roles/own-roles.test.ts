import { memberRoleSchema, ownRoleWishSchema, permissionsOf, permissions, type OwnRole } from '@celadon/contract'
import { expect, test } from 'vitest'
import { groupNames, groups } from './groups.ts'
import { basedOn, stopNoteOf } from './role-words.ts'
import { offeredBy, tick } from './tick.ts'

test('every permission stands on the page once', () => {
  expect(groupNames.flatMap((name): readonly string[] => groups[name]).sort()).toEqual([...permissions].sort())
})

test('what is ticked can always be saved', () => {
  const name = { zh: '售后组长', en: 'Returns lead' }
  for (const base of memberRoleSchema.options)
    for (const one of offeredBy(base))
      for (const held of [[], permissionsOf.agent, permissionsOf.supervisor, permissions])
        for (const isTicked of [true, false]) {
          const next = tick(base, held, one, isTicked)
          expect(next.includes(one)).toBe(isTicked)
          expect(ownRoleWishSchema.safeParse({ name, base, permissions: next }).success).toBe(true)
        }
})

test('whoever takes away what lets somebody have conversations is told where those go, of each base what is true of it', () => {
  const role = (base: OwnRole['base'], held: OwnRole['permissions']) => ({ base, permissions: held }) as OwnRole
  const answering = role('agent', ['conversation.answer', 'conversation.lead'])
  expect(stopNoteOf(answering, ['conversation.lead'])).toBe('own-role.stop-note')
  expect(stopNoteOf(answering, ['conversation.answer'])).toBeUndefined()
  const leading = role('sellerMember', ['conversation.lead', 'numbers.read'])
  expect(stopNoteOf(leading, ['numbers.read'])).toBe('own-role.stop-note-seller')
  expect(stopNoteOf(leading, ['conversation.lead'])).toBeUndefined()
  for (const none of [null, role('sellerMember', ['numbers.read']), role('agent', ['conversation.lead'])])
    expect(stopNoteOf(none, [])).toBeUndefined()
  expect([basedOn('agent'), basedOn('sellerMember')]).toEqual(['own-role.based', 'own-role.based-seller'])
})
