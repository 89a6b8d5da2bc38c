import type { Corrected, IntentList, Reading, TaughtExamples, Training, Trainings } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, openStranger, publicUrl, signIn, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await startTestServer({ isTaught: true })
  cookie = await signIn(server, server.tenant.supervisorId)
})
afterAll(() => server.close())

const get = (path: string) => server.ask('GET', path, { headers: { cookie } })
const post = (path: string, body?: unknown) =>
  server.ask('POST', path, { headers: { cookie, origin: publicUrl }, ...(body === undefined ? {} : { body }) })

const say = async (text: string) => {
  const chat = await openStranger(server)
  const sent = await server.sound.chat.postMessage({
    tenantId: server.tenant.tenantId,
    conversationId: chat.conversationId,
    customerId: chat.customer.id,
    clientMessageId: server.ids.next(),
    parts: [{ type: 'text', text }],
  })
  await sent.turn
  const { entries } = await server.sound.desk.load({
    tenantId: server.tenant.tenantId,
    conversationId: chat.conversationId,
  })
  const turn = entries.find((entry) => entry.turn)!
  return { conversationId: chat.conversationId, entryId: turn.id, reading: turn.turn!.reading satisfies Reading }
}

test('from a wrong reading to the right one: corrected, listed, withdrawn, trained without it', async () => {
  const words = '丰巢不行放小卖部'
  const wrong = await say(words)
  expect(wrong.reading.intents[0]?.intent).not.toBe('change-address')
  const path = `/api/desk/conversations/${wrong.conversationId}/corrections`
  const corrected = (await post(path, { entryId: wrong.entryId, intent: 'change-address' })).body as Corrected
  expect(corrected.intents[0]?.intent).toBe('change-address')
  expect((await say(words)).reading.intents[0]?.intent).toBe('change-address')

  const { examples } = (await get('/api/desk/examples')).body as TaughtExamples
  expect(examples).toMatchObject([
    {
      id: corrected.exampleId,
      utterance: words,
      intent: 'change-address',
      language: 'zh',
      author: { id: server.tenant.supervisorId },
      from: { conversationId: wrong.conversationId, entryId: wrong.entryId },
      withdrawnAt: null,
    },
  ])
  expect((await post(`/api/desk/examples/${corrected.exampleId}/withdraw`)).status).toBe(204)
  await server.training.runDue()
  const { trainings } = (await get('/api/desk/trainings')).body as Trainings
  expect(trainings).toMatchObject([
    { number: 1, because: 'withdrawal', state: 'promoted', report: { base: 'learned-1' } },
  ])
  expect((await say(words)).reading.model).toEqual({ base: 'learned-1', correctionsUpTo: 1 })
})

test('the intents to choose from have labels in both languages, out of scope among them', async () => {
  const { intents } = (await get('/api/desk/intents')).body as IntentList
  expect(intents.find(({ intent }) => intent === 'out-of-scope')).toMatchObject({
    label: { zh: '其他事情', en: 'Something else' },
    isOwn: false,
  })
  for (const { label } of intents) expect(label.zh && label.en).toBeTruthy()
})

test('a training is a wish that stands until it is done', async () => {
  const wished = (await post('/api/desk/trainings')).body as Training
  expect(wished).toMatchObject({ because: 'wish', state: 'due' })
  expect((await post('/api/desk/trainings')).body).toEqual(wished)
})

test('what cannot be taught is refused by a code', async () => {
  const { conversationId, entryId } = await say('留在丰巢')
  const path = `/api/desk/conversations/${conversationId}/corrections`
  expect(codeOf(await post(path, { entryId, intent: 'no-such-intent' }))).toBe('INTENT_NOT_FOUND')
  expect(codeOf(await post(path, { entryId: 'x', intent: 'greet' }))).toBe('NOT_FOUND')
  expect(codeOf(await post(path, { entryId }))).toBe('INVALID_REQUEST')
  const label = { zh: '寄存', en: 'Storage' }
  const own = { intent: 'greet', label, description: label, examples: ['a', 'b', 'c'] }
  expect(codeOf(await post('/api/desk/intents', own))).toBe('INTENT_EXISTS')
  expect(codeOf(await post('/api/desk/intents', { ...own, intent: 'Not A Name' }))).toBe('INVALID_REQUEST')
  expect(codeOf(await post('/api/desk/intents', { ...own, intent: 'store', examples: ['a', '\u0000'] }))).toBe(
    'INVALID_REQUEST',
  )
})
