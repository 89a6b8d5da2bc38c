import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { correctAll, type Model } from '@celadon/understanding'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createReader, plainContext } from '#reading'
import { shippedIntents } from '#reading/teaching'
import { createEmbeddingsReader } from './index.ts'
import { openShippedModel } from '#reading/shipped'

type Asked = { path: string | undefined; key: string | undefined; model: string; input: string[] }
type Answer = (response: ServerResponse, input: string[]) => void

let answer: Answer
const asked: Asked[] = []
/** An endpoint on the loopback address that gives the vectors a test wants. */
const endpoint = createServer((request, response) => {
  const pieces: string[] = []
  request.setEncoding('utf8').on('data', (piece: string) => void pieces.push(piece))
  request.on('end', () => {
    const body = JSON.parse(pieces.join('')) as { model: string; input: string[] }
    asked.push({ path: request.url, key: request.headers.authorization, ...body })
    answer(response, body.input)
  })
})
beforeAll(() => new Promise<void>((resolve) => void endpoint.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  endpoint.closeAllConnections()
  endpoint.close()
})

/** What the encoder of this test takes for one: invoices have many names, and one of them no example of ours has. */
const meanings = [
  ['发票', '鹅卵石', 'invoice'],
  ['退货', '退回', 'return'],
  ['取消', 'cancel'],
  ['天气', '诗', '股票', 'weather', 'poem', 'joke'],
]
const dimensions = 96
const embed = (text: string): number[] => {
  const vector = Array.from({ length: dimensions }, () => 0)
  for (const [at, words] of meanings.entries()) if (words.some((word) => text.includes(word))) vector[at] = 4
  for (const sign of text) vector[meanings.length + (sign.codePointAt(0)! % (dimensions - meanings.length))]! += 0.3
  return vector
}
const give = (vectors: readonly unknown[]): Answer => {
  const given = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })).toReversed()
  return (response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: given }))
}
const encode: Answer = (response, input) => give(input.map(embed))(response, input)
beforeEach(() => {
  asked.splice(0)
  answer = encode
})

const model = openShippedModel()
const warnings: object[] = []
const context = plainContext(new Date('2026-11-25T10:00:00Z'))
const of = { tenantId: 'any', isAside: false }
const unsure = '那些鹅卵石们'

const settings = (deadlineMs = 5_000) => ({
  url: `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/v1`,
  model: 'encoder',
  key: 'secret',
  deadlineMs,
})
const readerWith = (changed: Partial<ReturnType<typeof settings>> = {}, modelOf: () => Model = () => model) => {
  const second = {
    reader: createEmbeddingsReader({ ...settings(), ...changed }),
    listIntents: async () => shippedIntents,
    log: { warn: (about: object) => void warnings.push(about) },
  }
  return createReader({ modelOf, second })
}
const alone = createReader({ modelOf: () => model })

/** Asks until the examples are there. */
const prepared = async (reader = readerWith()) => {
  await vi.waitFor(
    async () => expect((await reader.readMessage(unsure, context, of)).second?.outcome).toBe('taken'),
    20_000,
  )
  return reader
}

test('until its examples have vectors it abstains; then the nearest examples say what the engine was not sure of', async () => {
  const first = await alone.readMessage(unsure, context, of)
  expect([first.gate, first.intents[0]?.intent]).not.toEqual(['answer', 'request-invoice'])
  const reader = readerWith()
  const early = await reader.readMessage(unsure, context, of)
  expect(early).toMatchObject({ gate: first.gate, intents: first.intents, second: { outcome: 'abstained' } })
  await prepared(reader)
  const reading = await reader.readMessage(unsure, context, of)
  expect(reading.intents[0]).toMatchObject({ intent: 'request-invoice', words: [] })
  expect(reading.second).toEqual({
    reader: 'encoder',
    outcome: 'taken',
    first: { intents: first.intents, gate: first.gate },
  })
  expect(asked.at(-1)).toMatchObject({
    path: '/v1/embeddings',
    key: 'Bearer secret',
    model: 'encoder',
    input: [unsure],
  })
})

test('each example is sent once; what was taught since is sent alone and counts', async () => {
  let current = model
  const reader = await prepared(readerWith({}, () => current))
  const known = new Set(asked.flatMap(({ input }) => input).filter((text) => text !== unsure))
  asked.splice(0)
  const taught = { sequence: 1, utterance: '放到驿站就行', intent: 'change-address' }
  current = correctAll(model, [taught])
  await prepared(reader)
  expect(asked.flatMap(({ input }) => input).filter((text) => text !== unsure)).toEqual([taught.utterance])
  expect(known.size).toBeGreaterThan(shippedIntents.length)
})

test('what is like no example is nobody’s, however sure the nearest of them looks', async () => {
  const reader = await prepared()
  answer = give([embed('').map((_, at) => (at === dimensions - 1 ? 1 : 0))])
  const reading = await reader.readMessage(unsure, context, of)
  expect(reading.second?.outcome).toBe('abstained')
})

test('what the engine is sure of, and words aside, are not sent', async () => {
  const reader = await prepared()
  asked.splice(0)
  await reader.readMessage('我的快递到哪了', context, of)
  await reader.readMessage('转人工', context, of)
  await reader.readMessage(unsure, context, { ...of, isAside: true })
  expect(asked).toEqual([])
})

test.each<[string, Answer, string]>([
  ['answers too late', () => {}, 'late'],
  ['refuses', (response) => void response.writeHead(500).end(), 'failed'],
  ['is cut off', (response) => void response.destroy(), 'failed'],
  ['does not answer in JSON', (response) => void response.end('<html>'), 'failed'],
  ['leaves the text out', give([]), 'failed'],
  ['gives a vector of another length', give([[1, 2, 3]]), 'failed'],
  ['gives no numbers', give([[null]]), 'failed'],
  ['gives a vector without a direction', give([embed('').map(() => 0)]), 'failed'],
])('an encoder that %s leaves the first reading in force, and is said so', async (_, given, outcome) => {
  const reader = await prepared(readerWith({ deadlineMs: outcome === 'late' ? 1_000 : 5_000 }))
  answer = given
  const first = await alone.readMessage(unsure, context, of)
  const { second, ...reading } = await reader.readMessage(unsure, context, of)
  expect(reading).toEqual(first)
  expect(second?.outcome).toBe(outcome)
})

test('an endpoint that is not there at first is tried again, and the log has none of the words', async () => {
  const reader = readerWith()
  answer = (response) => void response.writeHead(503).end()
  await vi.waitFor(async () => expect((await reader.readMessage(unsure, context, of)).second?.outcome).toBe('failed'))
  expect(JSON.stringify(warnings)).not.toContain('丰巢')
  await expect(createEmbeddingsReader(settings()).check(AbortSignal.timeout(5_000))).rejects.toThrow('503')
  answer = encode
  await prepared(reader)
  await createEmbeddingsReader(settings()).check(AbortSignal.timeout(5_000))
})
