import { ownRoleSaveSchema, permissions, permissionsOf } from '@celadon/contract'
import { expect, test } from 'vitest'
import { groupNames, groups } from './groups.ts'
import { tick } from './tick.ts'

test('every permission stands on the page once', () => {
  expect(groupNames.flatMap((name): readonly string[] => groups[name]).sort()).toEqual([...permissions].sort())
})

test('what is ticked can always be saved', () => {
  const name = { zh: '售后组长', en: 'Returns lead' }
  for (const one of permissions)
    for (const held of [[], permissionsOf.agent, permissionsOf.supervisor, permissions])
      for (const isTicked of [true, false]) {
        const next = tick(held, one, isTicked)
        expect(next.includes(one)).toBe(isTicked)
        expect(ownRoleSaveSchema.safeParse({ name, permissions: next }).success).toBe(true)
      }
})
