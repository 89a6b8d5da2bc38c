import { expect, test } from 'vitest'
import { createDice } from '#dice'
import type { CatalogueLine } from './catalogue-line.ts'
import { groupNearDuplicates } from './group-near-duplicates.ts'
import type { UnseenRead } from './read-unseen.ts'
import { listMixups, scoreReads } from './score-reads.ts'
import { splitByLikeness } from './split-by-likeness.ts'

test('what says nearly the same is found in either language, whatever the case and the marks', () => {
  const texts = [
    'where is my parcel today',
    '我的包裹到哪里了',
    'change my address',
    'Where is my parcel today???',
    '我的包裹到哪里了呀',
    '我要改地址',
    '?',
  ]
  expect(groupNearDuplicates(texts)).toEqual([[0, 3], [1, 4], [2], [5], [6]])
})

const line = (utterance: string, intent: string): CatalogueLine => ({
  utterance,
  intent,
  language: 'en',
  audience: 'buyer',
})

test('lines that say nearly the same stay in one part, and every line is kept back once', () => {
  const twins = ['please cancel my order', 'please cancel my order!'].map((text) => line(text, 'cancel'))
  const others = ['stop it', 'not wanted any more', 'scrap the thing', 'call it off'].map((text) =>
    line(text, 'cancel'),
  )
  for (const seed of [1, 2, 3, 4, 5]) {
    const { folds, nearDuplicateShare } = splitByLikeness([...twins, ...others], 3, createDice(seed))
    expect(folds.flat().length).toBe(6)
    expect(folds.filter((fold) => twins.some((twin) => fold.includes(twin))).length).toBe(1)
    expect(nearDuplicateShare).toBeCloseTo(2 / 6)
  }
})

const read = (intent: string, guesses: string[], more: Partial<UnseenRead> = {}): UnseenRead => ({
  ...line(`${intent} as ${guesses[0]}`, intent),
  guesses,
  guessedOfAudience: guesses[0]!,
  isWishHeard: false,
  ...more,
})

test('languages are scored apart, and a wish that is heard where none is counts as an alarm', () => {
  const reads = [
    read('a', ['a', 'b', 'c']),
    read('a', ['b', 'a', 'c'], { guessedOfAudience: 'a', isWishHeard: true }),
    read('request-human', ['b', 'c', 'a'], { language: 'zh', isWishHeard: true }),
    read('request-human', ['request-human', 'a'], { language: 'zh' }),
  ]
  expect(scoreReads(reads)).toMatchObject({
    zhAccuracy: 0.5,
    enAccuracy: 0.5,
    amongThree: { zh: 0.5, en: 1 },
    audienceKnown: { zh: 0.5, en: 1 },
    humanRecall: 0.5,
    humanFalseAlarms: 1,
  })
})

test('a pair is mixed up in either direction', () => {
  const reads = [read('a', ['b']), read('b', ['a']), read('c', ['a']), read('c', ['c'])]
  expect(listMixups(reads, 1)).toEqual([{ pair: ['a', 'b'], mistakes: 2, lines: ['a: a as b', 'b: b as a'] }])
})
