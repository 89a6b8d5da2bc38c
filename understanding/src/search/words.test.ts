import { describe, expect, test } from 'vitest'
import { stemOf } from './stem.ts'
import { readHastyWords, readWords } from './words.ts'

const units = (text: string): string[] => readHastyWords(text).units.map((unit) => unit.terms[0]!)

describe('reading words', () => {
  test('cuts both languages where they meet without a blank', () => {
    expect(units('fapiao怎么开')).toContain('#invoice')
    expect(units('显示delivered但是没收到')).toEqual(expect.arrayContaining(['#ship', '#lost']))
  })

  test('a Chinese and an English word for one idea are one term', () => {
    for (const text of ['退款', 'refund', 'refunds', 'Refunded', 'money back', 'ＲＥＦＵＮＤ'])
      expect(units(text)).toContain('#refund')
  })

  test.each([
    ['refnud', '#refund'],
    ['invioce', '#invoice'],
    ['cupon', '#coupon'],
    ['adress', '#address'],
    ['waranty', '#warranty'],
    ['cancle', '#cancel'],
    ['exchnage', '#exchange'],
    ['pasword', '#account'],
    ['warrenty', '#warranty'],
    ['refumd', '#refund'],
  ])('mends the slip in %s', (slip, concept) => {
    expect(units(slip)).toEqual([concept])
  })

  test.each(['tefund', 'refxyd', 'rain', 'boat', 'cat', 'planet', 'ship', 'carbon', 'paint'])(
    'does not bend %s into another word',
    (word) => {
      expect(readHastyWords(word).terms).toEqual(readWords(word).terms)
    },
  )

  test.each([
    ['Good morning, how much is shipping? Thanks a lot', 'how much is shipping'],
    ['One more question, by the way: what does the membership give me', 'what does the membership give me'],
    ['早上好，打扰了，另外运费是怎么算的，辛苦了', '运费是怎么算的'],
  ])('a polite question means what it asks: %s', (polite, plain) => {
    expect(readHastyWords(polite).units).toEqual(readHastyWords(plain).units)
  })

  test.each([
    ['can I pay in advance', 'advanc'],
    ['Thanks in advance, can I pay', undefined],
    ['can I pay? Thank you so much in advance!', undefined],
  ])('only thanks in advance are a courtesy: %s', (text, term) => {
    expect(readHastyWords(text).terms.find((each) => each === 'advanc')).toBe(term)
  })

  test.each([
    ['立刻我就要退款', '#engraving'],
    ['此刻我很着急', '#engraving'],
    ['立刻上门取件', '#engraving'],
    ['我被套路了', '#bed-linen'],
    ['a cast iron kettle', '#ironing'],
  ])('an idea is not found inside other words: %s', (text, idea) => {
    expect(readWords(text).terms).not.toContain(idea)
  })

  test.each([
    ['能刻上名字吗', '#engraving'],
    ['可以刻我的名字吗', '#engraving'],
    ['被套怎么洗', '#bed-linen'],
    ['can I iron it', '#ironing'],
    ['how to iron a shirt', '#ironing'],
    ['does linen need ironing', '#ironing'],
  ])('and is found where it is meant: %s', (text, idea) => {
    expect(readWords(text).terms).toContain(idea)
  })

  test('an article is read as it is written', () => {
    expect(readWords('refnud').terms).toEqual(['refnud'])
  })

  test('rude words carry nothing', () => {
    expect(units('damn stupid idiots wtf')).toEqual([])
    expect(units('垃圾！骗钱')).toEqual([])
  })

  test('a word has one stem in all its forms', () => {
    expect(['return', 'returns', 'returned', 'returning', "return's"].map(stemOf)).toEqual(Array(5).fill('return'))
  })
})
