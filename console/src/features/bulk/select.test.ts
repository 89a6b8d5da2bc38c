import { expect, test } from 'vitest'
import { nothingSelected, selectTo, stillThere, toggle, without } from './select.ts'

const all = ['a', 'b', 'c', 'd', 'e']

test('a line is selected, and no more the second time', () => {
  const once = toggle(nothingSelected, 'b')
  expect(once.ids).toEqual(['b'])
  expect(toggle(once, 'b').ids).toEqual([])
})

test('a range goes from the line changed last, either way, and keeps what was selected before', () => {
  expect(selectTo(toggle(nothingSelected, 'b'), 'd', all).ids).toEqual(['b', 'c', 'd'])
  expect(selectTo(toggle(nothingSelected, 'd'), 'b', all).ids).toEqual(['d', 'b', 'c'])
  expect(selectTo(toggle(toggle(nothingSelected, 'a'), 'd'), 'e', all).ids).toEqual(['a', 'd', 'e'])
  expect(selectTo(nothingSelected, 'c', all).ids).toEqual(['c'])
})

test('what has left the list is not acted on, nor is a range counted from it', () => {
  const selected = toggle(toggle(nothingSelected, 'a'), 'gone')
  expect(stillThere(selected, all)).toEqual(['a'])
  expect(selectTo(selected, 'c', all).ids).toEqual(['a', 'gone', 'c'])
})

test('what was done is selected no more, and what was refused still is', () => {
  const left = without(selectTo(toggle(nothingSelected, 'a'), 'c', all), ['a', 'c'])
  expect(stillThere(left, all)).toEqual(['b'])
})
