import type { Intent } from '@celadon/contract'
import { expect, test } from 'vitest'
import { findIntents } from './find-intents.ts'

const intent = (name: string, zh: string, en: string): Intent => ({
  intent: name,
  label: { zh, en },
  description: { zh: `${zh}的说明`, en: `About: ${en}` },
  isOwn: false,
  taught: 0,
})
const intents = [intent('return-item', '退货', 'Return an item'), intent('gift-wrapping', '礼品包装', 'Gift wrapping')]
const namesOf = (wanted: string) => findIntents(intents, wanted).map((found) => found.intent)

test('an intent is found by its name, by part of its label in either language, and in any case', () => {
  expect(namesOf('')).toEqual(['return-item', 'gift-wrapping'])
  expect(namesOf('退')).toEqual(['return-item'])
  expect(namesOf('WRAP gift')).toEqual(['gift-wrapping'])
  expect(namesOf('return-')).toEqual(['return-item'])
  expect(namesOf('parcel')).toEqual([])
})
