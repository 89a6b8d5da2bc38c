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

test('a second reader is offered what the proven speaker may mean, and is not heard with anything else', async () => {
  const offered: string[][] = []
  const described = ['payout-status', 'track-order', 'out-of-scope'].map((intent) => ({
    intent,
    description: { zh: intent, en: intent },
  }))
  const { readMessage: readTwice } = createReader({
    modelOf: () => model,
    second: {
      reader: {
        name: 'other',
        deadlineMs: 5_000,
        read: async ({ first, known }) => {
          offered.push(known.map(({ intent }) => intent))
          return {
            ...first,
            intents: [{ intent: 'payout-status', confidence: 0.9, words: [], act: 0 }],
            gate: 'answer',
          }
        },
      },
      listIntents: async () => described,
      log: { warn: () => {} },
    },
  })
  const read = (speaker?: 'buyer' | 'seller') =>
    readTwice('hmm and the other?', speaker ? { ...context, speaker } : context, of)
  expect((await read('buyer')).second).toMatchObject({ outcome: 'refused' })
  expect((await read('seller')).second).toMatchObject({ outcome: 'taken' })
  expect((await read()).second).toMatchObject({ outcome: 'taken' })
  expect(offered.map((names) => names.includes('payout-status'))).toEqual([false, true, true])
})
