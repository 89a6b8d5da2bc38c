import { describe, expect, test } from 'vitest'
import { correctAll, understand, type Correction } from './index.ts'
import { shippedModel } from './shipped-model.spec.ts'

const teach = (...taught: Omit<Correction, 'sequence'>[]) =>
  correctAll(
    shippedModel,
    taught.map((each, index) => ({ ...each, sequence: index + 1 })),
  )
const read = (utterance: string, model = shippedModel): string => {
  const context = { awaiting: null, orders: [], now: new Date(0), timeZone: 'UTC', lastIntent: null } as const
  const { gate, intents } = understand(utterance, model, { ...context, language: 'en', speaker: 'buyer' })
  return `${gate} ${intents[0]?.intent ?? 'nothing'}`
}

describe('words of which a person said what they mean', () => {
  test.each([
    ['where is my order?', 'cancel-order'],
    ['不想要了，取消吧', 'track-order'],
    ['你好，降价了，能退差价吗', 'track-order'],
    ['a cup arrived broken, I want a refund', 'request-invoice'],
  ])('are read so at once, however sure the model was of something else: %s', (utterance, intent) => {
    expect(read(utterance)).not.toBe(`answer ${intent}`)
    expect(read(utterance, teach({ utterance, intent }))).toBe(`answer ${intent}`)
  })

  test('are known again with another number, another sign and other letters', () => {
    const model = teach({ utterance: 'where is order 10432?', intent: 'cancel-order' })
    expect(read('Where is order 99812', model)).toBe('answer cancel-order')
  })

  test('are known again with a code, an address or a name in them', () => {
    for (const utterance of [
      'where is SF1234567890123',
      'send it to lin@example.com please',
      '快递 SF1234567890123 呢',
    ])
      expect(read(utterance, teach({ utterance, intent: 'request-invoice' }))).toBe('answer request-invoice')
  })

  test('keep nobody from a person, whatever was taught', () => {
    for (const utterance of ['human please', 'I want to talk to somebody real', '转人工', '有真人吗']) {
      const model = teach({ utterance, intent: 'cancel-order' })
      const context = { awaiting: null, orders: [], now: new Date(0), timeZone: 'UTC', lastIntent: null } as const
      expect(understand(utterance, model, { ...context, language: 'en' }).wantsHuman.value).toBe(true)
    }
  })

  test('change nothing of what is only like them', () => {
    const model = teach({ utterance: 'where is my order?', intent: 'cancel-order' })
    for (const utterance of ['has my parcel arrived?', 'please cancel my order', '我的快递到哪了'])
      expect(read(utterance, model)).toBe(read(utterance))
  })

  test('mean what was said about them last', () => {
    const utterance = 'where is my order?'
    const model = teach({ utterance, intent: 'cancel-order' }, { utterance, intent: 'track-order' })
    expect(read(utterance, model)).toBe('answer track-order')
  })

  test('are nobody’s when there is nothing but a number', () => {
    const model = teach({ utterance: '10432', intent: 'cancel-order' })
    expect(read('99812', model)).toBe(read('99812'))
  })
})
