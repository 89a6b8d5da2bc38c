import { baseIntents } from '@celadon/understanding'
import { expect, test } from 'vitest'
import { shippedIntents } from './shipped-intents.ts'

test('every intent that comes with Celadon has a label and a description, and no other has', () => {
  expect(shippedIntents.map(({ intent }) => intent).sort()).toEqual(baseIntents.map(({ intent }) => intent).sort())
})
