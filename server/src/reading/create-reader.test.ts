import { expect, test } from 'vitest'
import { createReader, plainContext } from './index.ts'
import { openShippedModel } from '#reading/shipped'

const model = openShippedModel()
const { readMessage } = createReader({ modelOf: () => model })
const context = plainContext(new Date('2026-11-23T10:00:00Z'))
const of = { tenantId: 'any', isAside: false }

test('a message is read, and read the same again', async () => {
  const reading = await readMessage('我的快递到哪了', context, of)
  expect(reading).toMatchObject({ language: 'zh', gate: 'answer', wantsHuman: { value: false } })
  expect(reading.intents[0]).toMatchObject({ intent: 'track-order' })
  expect(await readMessage('我的快递到哪了', context, of)).toEqual(reading)
})
