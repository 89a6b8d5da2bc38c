import { maxTextLength } from '@celadon/contract'
import { expect, test } from 'vitest'
import { longestText } from './longest-text.ts'

test('the composer stops where the server would refuse', () => {
  expect(longestText).toBe(maxTextLength)
})
