import { expect, test } from 'vitest'
import { narrowQuestion, readQuestion } from './question.ts'
import { compileSynonyms } from './synonyms.ts'

test('a short message is one question, a long one is parted at its sentences', () => {
  expect(readQuestion('Hi. It broke. Can I return it?').parts).toHaveLength(1)
  const long = `The parcel with the blue kettle, two green mugs and the wooden tray never reached my office downtown on Friday morning.
    Besides, the invoice names another company, the tax number looks wrong, the street is spelt badly and coupons were ignored.`
  expect(readQuestion(long).parts).toHaveLength(2)
  expect(
    readQuestion(
      '蓝色水壶和两个绿色马克杯的包裹上周五就该送到公司前台，物流信息到今天仍然停在杭州。发票上的公司名称和纳税人识别号全部写错了，优惠券金额同样不对。',
    ).parts,
  ).toHaveLength(2)
})

test('however long a text is, a bounded part of it is read', () => {
  expect(readQuestion('退'.repeat(100_000)).parts.length).toBeLessThan(20)
  expect(readQuestion('late parcel. '.repeat(100_000)).parts.length).toBeLessThan(200)
  expect(readQuestion('')).toEqual({ parts: [], terms: [] })
})

test('of too many entries the commonest terms are left out, and no longer count as unanswered', () => {
  const question = readQuestion('kettle whistles loudly')
  const sizes = (kettles: number) =>
    new Map([
      ['kettl', kettles],
      ['whistl', 900],
      ['loudly', 20],
    ])
  expect(narrowQuestion(question, sizes(20_000))).toBe(question)
  const narrowed = narrowQuestion(question, sizes(90_000))
  expect(narrowed.terms).not.toContain('kettl')
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
  expect(narrowed.terms).toContain('whistl')
  expect(narrowed.terms).not.toContain('kettl')
})

test('where one word of a group is said, the others are asked for too, and only there', () => {
  const synonyms = compileSynonyms([['青柳会', 'willow circle'], ['lonely']])
  expect(readQuestion('青柳会怎么加入', synonyms).terms).toContain('willow')
  expect(readQuestion('Join the Willow Circle', synonyms).terms).toContain('青柳')
  expect(readQuestion('怎么加入', synonyms).terms).not.toContain('willow')
})
