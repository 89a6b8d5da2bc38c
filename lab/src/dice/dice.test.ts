import { expect, test } from 'vitest'
import { createDice } from './dice.ts'

test('the same seed shuffles the same way, another one another way, and nothing is lost', () => {
  const things = Array.from({ length: 50 }, (_, index) => index)
  const mixed = createDice(4).shuffle(things)
  expect(mixed).toEqual(createDice(4).shuffle(things))
  expect(mixed).not.toEqual(createDice(5).shuffle(things))
  expect(mixed.toSorted((one, other) => one - other)).toEqual(things)
})
