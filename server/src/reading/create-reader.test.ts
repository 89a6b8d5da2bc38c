import { createBaseModel } from '@celadon/understanding'
import { expect, test } from 'vitest'
import { createReader } from './index.ts'

const { readMessage } = createReader({ model: createBaseModel() })
const context = {
  awaiting: null,
  orders: [],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh' as const,
  lastIntent: null,
}

test('a message is read, and read the same again', () => {
  const reading = readMessage('我的快递到哪了', context)
  expect(reading).toMatchObject({ language: 'zh', gate: 'answer', wantsHuman: { value: false } })
  expect(reading.intents[0]).toMatchObject({ intent: 'track-order' })
  expect(readMessage('我的快递到哪了', context)).toEqual(reading)
})
