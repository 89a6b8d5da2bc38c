import { expect, test } from 'vitest'
import { narrowQuestion, readQuestion, termsOf } from './question.ts'
import { compileSynonyms } from './synonyms.ts'

test('a short message is one question, a long one is parted at its sentences', () => {
  expect(readQuestion('Hi. It broke. Can I return it?').parts).toHaveLength(1)
  const long = `The parcel with the blue kettle, two green mugs and the wooden tray never reached my office downtown on Friday morning.
    Besides, the invoice names another company, the tax number looks wrong, the street is spelt badly and coupons were ignored.`
  expect(readQuestion(long).parts).toHaveLength(2)
  expect(
    readQuestion('包裹上周五就该送到我公司了，到现在还没有看到。发票上的公司名称和税号都写错了，请重新开一张。').parts,
  ).toHaveLength(2)
})

test('however long a text is, a bounded part of it is read', () => {
  expect(readQuestion('退'.repeat(100_000)).parts.length).toBeLessThan(20)
  expect(readQuestion('late parcel. '.repeat(100_000)).parts.length).toBeLessThan(200)
  expect(readQuestion('')).toEqual({ parts: [] })
})

test('of too many entries the commonest terms are left out, and no longer count as unanswered', () => {
  const question = readQuestion('kettle whistles loudly')
  const sizes = (kettles: number) =>
    new Map([
      ['kettl', kettles],
      ['whistl', 900],
      ['loudly', 20],
    ])
  expect(narrowQuestion(question, sizes(30_000))).toBe(question)
  const narrowed = narrowQuestion(question, sizes(90_000))
  expect(termsOf(narrowed)).not.toContain('kettl')
  expect(narrowed.parts[0]!.units).toHaveLength(2)
})

test('a question of nothing but common terms keeps the rarest of them', () => {
  const narrowed = narrowQuestion(
    readQuestion('kettle whistles'),
    new Map([
      ['kettl', 90_000],
      ['whistl', 80_000],
    ]),
  )
  expect(termsOf(narrowed)).toContain('whistl')
  expect(termsOf(narrowed)).not.toContain('kettl')
})

test('where one word of a group is said, the others are asked for too, and only there', () => {
  const synonyms = compileSynonyms([['青柳会', 'willow circle'], ['lonely']])
  expect(termsOf(readQuestion('青柳会怎么加入', synonyms))).toContain('willow')
  expect(termsOf(readQuestion('Join the Willow Circle', synonyms))).toContain('青柳')
  expect(termsOf(readQuestion('怎么加入', synonyms))).not.toContain('willow')
})
