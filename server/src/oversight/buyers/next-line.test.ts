import type { Awaiting } from '@celadon/contract'
import { expect, test } from 'vitest'
import { nextLine, playedLine } from './next-line.ts'

const asking = (slot: Awaiting['slot'], ...ids: string[]): Awaiting => ({
  partId: 'p',
  slot,
  kind: 'choice',
  options: ids.map((id) => ({ id, label: id })),
})
const opening = { kind: 'text', text: 'send it back', asked: null } as const
const why = { kind: 'text', text: 'too big', asked: 'reason' } as const
const way = { kind: 'tap', optionId: 'card', asked: 'method' } as const

test('what answers a question is said when that is asked, in whatever order questions come', () => {
  const first = nextLine([opening, why, way], null, false)!
  expect(first.line).toBe(opening)
  const second = nextLine(first.rest, asking('method', 'card'), true)!
  expect(second).toEqual({ line: way, rest: [why] })
  expect(nextLine(second.rest, asking('reason'), true)).toEqual({ line: why, rest: [] })
})
test('what is not asked stays unsaid, and what the buyer can answer alone is theirs', () => {
  expect(nextLine([why, way], asking('order', 'o1'), true)).toBeUndefined()
  expect(nextLine([why, way], null, false)).toBeUndefined()
  expect(nextLine([way], asking('method', 'wallet'), true)).toBeUndefined()
  expect(nextLine([opening], asking('order', 'o1'), true)).toBeUndefined()
  expect(nextLine([opening], asking('solved', 'yes'), false)?.line).toBe(opening)
})
test('words alone are said in their place', () => {
  const plain = playedLine('hello')
  expect(nextLine([plain, why], asking('reason'), true)?.line).toBe(plain)
  expect(nextLine([], asking('reason'), true)).toBeUndefined()
})
