import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingSchema, type Awaiting, type Reading } from '@celadon/contract'
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeModel, encodeModel, understand, type UnderstandingContext } from './index.ts'
import { shippedModel } from './shipped-model.spec.ts'

const model = shippedModel
const context: UnderstandingContext = {
  awaiting: null,
  orders: [],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  lastIntent: null,
}
const read = (utterance: string, more: Partial<UnderstandingContext> = {}): Reading =>
  understand(utterance, model, { ...context, ...more })
const kinds = (utterance: string): string[] => read(utterance).acts.map((act) => act.kind)
const isSolved: Awaiting = {
  partId: 'p',
  slot: 'solved',
  kind: 'choice',
  options: [
    { id: 'yes', label: '解决了' },
    { id: 'no', label: '没有' },
  ],
}

describe('acts', () => {
  test.each(['4732 8816', '•••• 7121', '8'])('digits alone are neither thanks nor a greeting: %s', (digits) => {
    expect(kinds(digits).filter((kind) => ['thank', 'greet', 'bye'].includes(kind))).toEqual([])
  })

  test.each([
    ['你好，我的快递到哪了？', ['greet', 'request']],
    ['hi where is my order thanks', ['greet', 'request', 'thank']],
    ['谢谢，再见', ['thank', 'bye']],
    ['yes', ['affirm']],
    ['好的谢谢', ['thank']],
    ['嗯嗯。', ['affirm']],
    ['不用了，谢谢', ['deny', 'thank']],
    ['No, thanks.', ['deny', 'thank']],
    ['no i meant the other one', ['correct']],
    ['forget it', ['cancel']],
    ['再说一遍', ['repeat']],
    ['how are you?', ['small-talk']],
    ['no refund yet', ['request']],
    ['40012', ['inform']],
    ['lin@example.com', ['inform']],
    ['杯子收到就是破的', ['inform']],
    ['取消一下谢谢', ['request', 'thank']],
  ])('%s', (utterance, expected) => expect(kinds(utterance)).toEqual(expected))

  test('two wishes in one message are both read, each with its own act', () => {
    const { intents, acts } = read('我的快递到哪了？另外怎么开发票')
    expect(acts).toHaveLength(2)
    expect(
      intents
        .slice(0, 2)
        .map(({ intent, act }) => `${intent} ${act}`)
        .toSorted(),
    ).toEqual(['request-invoice 1', 'track-order 0'])
  })

  test('an answer to a question is no intent of its own', () => {
    expect(read('没有', { awaiting: isSolved }).intents).toEqual([])
    expect(read('好的').intents).toMatchObject([{ intent: 'thank' }])
    expect(read('解决了').intents[0]).toMatchObject({ intent: 'solved' })
    expect(read('没解决').intents[0]).toMatchObject({ intent: 'not-solved' })
    expect(read('没有', { awaiting: isSolved }).slots).toMatchObject([{ type: 'choice', value: 'no' }])
  })
})

describe('mood', () => {
  test.each([
    '你们就是骗子！',
    'fuck this',
    'this is RIDICULOUS, third time I am asking!!!',
    '什么垃圾服务，气死我了',
    'WHERE IS MY ORDER YOU IDIOTS',
    '我都问了三遍了，烦死了',
    'scammers, I will call my lawyer',
  ])('angry: %s', (utterance) => {
    const { mood } = read(utterance)
    expect(mood.anger).toBeGreaterThanOrEqual(0.5)
    expect(mood.sentiment).toBeLessThan(-0.3)
    expect(mood.words.length).toBeGreaterThan(0)
  })

  test.each([
    '我的快递到哪了',
    'where is my order?',
    '杯子碎了，怎么办',
    'I am not angry, just asking',
    '谢谢你，很满意',
    'my parcel is late',
    '没问题',
    'WHERE IS 40012',
    'please hurry',
  ])('calm: %s', (utterance) => {
    expect(read(utterance).mood.anger).toBeLessThan(0.5)
  })

  test('contentment, haste and a negation', () => {
    expect(read('太好了，谢谢').mood.sentiment).toBeGreaterThan(0.5)
    expect(read('赶紧的，急用！').mood.urgency).toBeGreaterThan(0.5)
    expect(read('i am not happy').mood.sentiment).toBeLessThan(0)
    expect(read('不满意').mood.sentiment).toBeLessThan(0)
  })
})

describe('language', () => {
  test.each([
    ['我的快递到哪了', 'zh'],
    ['where is it', 'en'],
    ['我的 parcel 到了吗 please check my order', 'mixed'],
    ['12345', 'unknown'],
    ['¿dónde está?', 'en'],
    ['これはどこですか', 'unknown'],
    ['轉人工', 'zh'],
  ])('%s is %s', (utterance, language) => expect(read(utterance).language).toBe(language))
})

describe('the gate', () => {
  test('lets pass what is sure, and nothing that is far from all it knows', () => {
    expect(read('我的快递到哪了').gate).toBe('answer')
    expect(read('你好').gate).toBe('answer')
    for (const utterance of ['xqzv blorp wug', '床前明月光 疑是地上霜', 'ζητώ βοήθεια', '🤷🤷🤷', ''])
      expect([utterance, read(utterance).gate]).not.toEqual([utterance, 'answer'])
  })
})

test.each([
  ['wheres my pakage', 'track-order'],
  ['cancle my ordr', 'cancel-order'],
  ['i want to retrun this', 'return-item'],
])('a slip of the finger hides no meaning: %s', (utterance, intent) => {
  const { gate, intents } = read(utterance, { language: 'en' })
  expect({ gate, intent: intents[0]?.intent }).toEqual({ gate: 'answer', intent })
})

describe('whatever the utterance holds', () => {
  const awkward = [
    '',
    ' ',
    '\u0000',
    '\ud800',
    '💥'.repeat(2000),
    'a'.repeat(4000),
    '好'.repeat(4000),
    '1'.repeat(4000),
    '1 '.repeat(2000),
    '@'.repeat(4000),
    'a@'.repeat(2000),
    '.'.repeat(4000),
    '!?'.repeat(2000),
    '__proto__ constructor toString hasOwnProperty',
    '\u202eabc\u202c',
    'ﷺ'.repeat(4000),
    'z̷̢̛'.repeat(1000),
    'order '.repeat(700),
    '人工'.repeat(2000),
    'not '.repeat(1000),
    'talk to a '.repeat(400),
    '第'.repeat(4000),
    'o'.repeat(4000),
    'ss5 '.repeat(1000),
  ]

  const check = (utterance: string): void => {
    const reading = read(utterance)
    expect(readingSchema.safeParse(reading).error).toBeUndefined()
    for (const { text, start, end } of [...reading.acts, ...reading.slots])
      expect(utterance.slice(start, end)).toBe(text)
  }

  test('it is read, in the shape of the contract, with words that stand where they are said to', () =>
    awkward.forEach(check))

  test('so is any text there can be', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (utterance) => check(utterance)),
      { numRuns: 300, seed: 7 },
    )
  })

  test('and it reads the same each time, with the model written and read again', () => {
    const other = decodeModel(encodeModel(shippedModel))
    for (const utterance of ['我的快递到哪了', 'cancel 40012 pls', ...awkward.slice(0, 6)])
      expect(understand(utterance, other, context)).toEqual(read(utterance))
  })

  const folder = process.env['CELADON_LAB_DATA']
  const path = folder ? join(folder, 'safety/naughty-strings.json') : ''
  if (!existsSync(path)) console.warn('CELADON_LAB_DATA is not set: the naughty strings were skipped')
  test.skipIf(!existsSync(path))('the naughty strings', () => {
    const texts: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const strings =
      JSON.stringify(texts).length > 0 && Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : []
    expect(strings.length).toBeGreaterThan(400)
    strings.forEach(check)
  })
})
