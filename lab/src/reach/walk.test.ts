import type { Reading } from '@celadon/contract'
import { decideHandOff } from '@celadon/server/routing'
import { composeReply, decideTurn } from '@celadon/server/turn'
import { expect, test } from 'vitest'
import { createDice } from '#dice'
import { orders } from './orders.ts'
import { fallbackLoop, type Parts } from './parts.ts'
import { wishes } from './sayings.ts'
import { walk } from './walk.ts'

/** Understands a wish for a person, and else nothing at all. */
const readWishesOnly = (utterance: string): Reading => ({
  language: 'en',
  acts: [],
  intents: [],
  slots: [],
  mood: { sentiment: 0, anger: 0, urgency: 0, words: [] },
  wantsHuman: { value: wishes.some((wish) => wish === utterance), confidence: 1, words: [] },
  gate: 'not-understood',
  model: { base: 'test', correctionsUpTo: 0 },
})
const parts: Parts = { read: readWishesOnly, decide: decideTurn, compose: composeReply, handOff: decideHandOff }
const walkMany = (walked: Parts) => Array.from({ length: 500 }, (_, seed) => walk(walked, createDice(seed), orders))

test('an assistant that understands nothing but the wish for a person still leaves nobody without one', () => {
  expect(walkMany(parts).filter(({ fault }) => fault !== null)).toEqual([])
})

test('a fallback loop is noticed', () => {
  expect(walkMany(fallbackLoop(parts)).filter(({ fault }) => fault !== null).length).toBeGreaterThan(250)
})

test('an assistant deaf to the wish is noticed', () => {
  const deaf: Parts = {
    ...parts,
    read: (utterance, context) => ({
      ...parts.read(utterance, context),
      wantsHuman: { value: false, confidence: 1, words: [] },
    }),
  }
  expect(walkMany(deaf).filter(({ fault }) => fault !== null).length).toBeGreaterThan(100)
})

test('the same seed walks the same way', () => {
  expect(walk(parts, createDice(7), orders)).toEqual(walk(parts, createDice(7), orders))
})
