import { expect, test } from 'vitest'
import { runIn, verdictIn } from './verdict-in.ts'

test('the workflow that spoke last and what it ruled are found in whatever a record kept', () => {
  const advance = {
    runs: [
      { workflow: 'return-items', step: 2 },
      { workflow: 'cancel-order', step: 1 },
    ],
    ruled: { outcome: { verdict: 'deny' } },
  }
  expect(runIn({ advance })).toEqual({ workflow: 'cancel-order', step: 1 })
  expect(verdictIn({ advance })).toBe('deny')
  for (const facts of [undefined, {}, { advance: null }, { advance: { runs: [], ruled: {} } }]) {
    expect(runIn(facts)).toBeUndefined()
    expect(verdictIn(facts)).toBeUndefined()
  }
})
