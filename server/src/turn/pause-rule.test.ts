import { expect, test } from 'vitest'
import { shippedWorkflows } from '#automation/workflows'
import { findPauseOn, namesBegun } from './pause-rule.ts'

const own = { ...shippedWorkflows[0]!, name: 'own-return', intents: ['return-item', 'own-return'] }
const workflows = [...shippedWorkflows, own]

test('what is paused of one intent is paused in the workspace’s own workflows that it begins, however far they got', () => {
  const pause = { intent: 'return-item', ...namesBegun('return-item', workflows) }
  expect(findPauseOn([pause], [{ workflow: 'own-return' }])).toBe(pause)
  expect(findPauseOn([pause], [{ workflow: 'cancel-order' }])).toBeUndefined()
  expect(namesBegun('track-order', [own])).toEqual({})
  // Broken variant: who knows the shipped ones alone goes on with it.
  expect(findPauseOn([{ intent: 'return-item' }], [{ workflow: 'own-return' }])).toBeUndefined()
})
