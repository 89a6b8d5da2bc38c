import type { Step } from '@celadon/contract'
import { expect, test } from 'vitest'
import { leftOut, moved, putBack } from './arrange.ts'

const step = (number: number, name: string, may: object = {}): [string, Step] => [
  name,
  { number, name, kind: 'decide', ...may },
]
const steps = new Map([
  step(1, 'order'),
  step(2, 'lines', { mayMove: true }),
  step(3, 'reason', { mayMove: true }),
  step(4, 'photo', { mayOmit: true }),
  step(5, 'ruling'),
])
const stands = { order: ['order', 'lines', 'reason', 'photo', 'ruling'], omitted: [] }

test('steps that may move change places with each other alone', () => {
  const after = moved(stands, steps, 'lines', 1)!
  expect(after.order).toEqual(['order', 'reason', 'lines', 'photo', 'ruling'])
  expect(moved(after, steps, 'lines', 1)).toBeUndefined()
  expect(moved(after, steps, 'reason', -1)).toBeUndefined()
  expect(moved(after, steps, 'lines', -1)).toEqual(stands)
})
test('what is left out comes back where it stood', () => {
  const without = leftOut(moved(stands, steps, 'lines', 1)!, 'photo')
  expect(without).toEqual({ order: ['order', 'reason', 'lines', 'ruling'], omitted: ['photo'] })
  expect(putBack(without, steps, 'photo')).toEqual({
    order: ['order', 'reason', 'lines', 'photo', 'ruling'],
    omitted: [],
  })
})
