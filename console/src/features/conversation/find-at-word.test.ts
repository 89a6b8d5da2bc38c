import { expect, test } from 'vitest'
import { filterNames, findAtWord, stillNamed } from './find-at-word.ts'

test('an at sign calls colleagues, in Chinese without a blank before it, and in an address it does not', () => {
  expect(findAtWord('please look, @ma', 16)).toEqual({ from: 13, query: 'ma' })
  expect(findAtWord('请@许言看', 4)).toEqual({ from: 1, query: '许言' })
  expect(findAtWord('@', 1)).toEqual({ from: 0, query: '' })
  expect(findAtWord('write to ana@shop', 17)).toBeUndefined()
  expect(findAtWord('no sign', 7)).toBeUndefined()
})

test('they are found by the beginning of any part of their name', () => {
  const people = [
    { id: 'a', name: 'Maya Okafor' },
    { id: 'b', name: '许言' },
  ]
  const found = (query: string) => filterNames(people, query).map(({ id }) => id)
  expect([found('ok'), found('maya'), found('许'), found('y'), found('')]).toEqual([
    ['a'],
    ['a'],
    ['b'],
    [],
    ['a', 'b'],
  ])
})

test('whoever was taken out of the words again is not told', () => {
  const named = [
    { id: 'a', name: 'Maya' },
    { id: 'b', name: '许言' },
    { id: 'a', name: 'Maya' },
  ]
  expect(stillNamed(named, '@Maya please')).toEqual(['a'])
  expect(stillNamed(named, 'Maya please')).toEqual([])
})

test('whoever’s name only begins like the one that is named is not told', () => {
  const named = [
    { id: 'ann', name: 'Ann' },
    { id: 'anna', name: 'Anna' },
    { id: 'short', name: '许言' },
    { id: 'long', name: '许言午' },
  ]
  expect(stillNamed(named, '@Anna please look')).toEqual(['anna'])
  expect(stillNamed(named, '@Ann, ask @Anna')).toEqual(['ann', 'anna'])
  expect(stillNamed(named, '请@许言午看')).toEqual(['long'])
  expect(stillNamed(named, '请@许言看，@Ann看')).toEqual(['ann', 'short'])
  expect(stillNamed(named.slice(0, 1), '@Anna please look')).toEqual([])
})
