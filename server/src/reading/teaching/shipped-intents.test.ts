import { baseExamples } from '@celadon/understanding'
import { expect, test } from 'vitest'
import { shippedIntents } from './shipped-intents.ts'

test('every intent that comes with Celadon has a label and a description, and no other has', () => {
  const known = new Set(baseExamples.map(({ intent }) => intent))
  expect(new Set(shippedIntents.map(({ intent }) => intent))).toEqual(known)
  expect(shippedIntents).toHaveLength(known.size)
})
