import { catalogue, familyOf } from '@celadon/understanding/intents'
import { expect, test } from 'vitest'
import { wantWords } from './title-words.ts'

test('every family that something is done about has its word', () => {
  const talk = ['greet', 'thank', 'bye', 'identity', 'solved', 'out-of-scope', 'wait-a-moment', 'request-human']
  const asked = ['ask-policy', 'product-question']
  const families = [...new Set(catalogue.map(({ intent }) => familyOf(intent)))]
  expect(families.filter((family) => ![...talk, ...asked].includes(family) && !(family in wantWords))).toEqual([])
  expect(Object.keys(wantWords).filter((family) => !families.includes(family))).toEqual([])
})
