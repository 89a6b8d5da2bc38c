import type { Clause } from '@celadon/contract'
import { expect, test } from 'vitest'
import { insertClause, moveClause } from './order-clauses.ts'

const lost = (id: string): Clause => ({ id, kind: 'lost-after', scope: {}, days: 7 })
const claim: Clause = { id: 'claim', kind: 'claim-window', scope: {}, days: 7 }
const ids = (clauses: Clause[]) => clauses.map(({ id }) => id)

test('a new sentence stands before others of its kind, and the first of a kind at the end', () => {
  expect(ids(insertClause([claim, lost('a')], lost('b')))).toEqual(['claim', 'b', 'a'])
  expect(ids(insertClause([lost('a')], claim))).toEqual(['a', 'claim'])
})

test('a sentence moves one place, and at the ends stays', () => {
  const clauses = [lost('a'), lost('b'), claim]
  expect(ids(moveClause(clauses, 0, 1))).toEqual(['b', 'a', 'claim'])
  expect(ids(moveClause(clauses, 2, -1))).toEqual(['a', 'claim', 'b'])
  expect(ids(moveClause(clauses, 0, -1))).toEqual(['a', 'b', 'claim'])
  expect(ids(moveClause(clauses, 2, 1))).toEqual(['a', 'b', 'claim'])
})
