import { baseExamples } from '@celadon/understanding'
import { expect, test } from 'vitest'
import { shippedIntents } from './shipped-intents.ts'

test('every intent that comes with Celadon has a label and a description, and no other has', () => {
  const known = new Set(baseExamples.map(({ intent }) => intent))
  expect(shippedIntents.map(({ intent }) => intent).sort()).toEqual([...known].sort())
})
