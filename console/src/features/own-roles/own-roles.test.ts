import { memberRoleSchema, ownRoleWishSchema, permissionsOf, permissions } from '@celadon/contract'
import { expect, test } from 'vitest'
import { groupNames, groups } from './groups.ts'
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
