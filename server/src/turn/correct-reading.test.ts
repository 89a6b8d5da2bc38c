import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReader } from '#reading'
import { createModelMemory } from '#reading/models'
import { createTurns } from './create-turns.ts'
import { createScene, openChatAs, textsOf, type Scene } from './test-scene.spec.ts'
import { openShippedModel } from '#reading/shipped'

const shipped = openShippedModel()
let scene: Scene
let models: ReturnType<typeof createModelMemory>
beforeAll(async () => {
  scene = await createScene()
  models = createModelMemory({
    withTenant: scene.database.withTenant,
    clock: scene.clock,
    shipped,
    log: scene.deps.log,
  })
  Object.assign(scene.deps, createReader(models), { refreshModel: models.refresh })
  scene.turns = createTurns(scene.deps)
})
afterAll(() => scene.close())

const load = (conversationId: string) =>
  scene.turns.desk.load({ tenantId: scene.tenant.tenantId, conversationId, language: 'zh' })
const teacher = () => ({ id: scene.tenant.supervisorId, name: '主管', ...builtIn('supervisor') })
const correct = (conversationId: string, entryId: string, intent: string) =>
  scene.turns.desk.correctReading({
    tenantId: scene.tenant.tenantId,
    member: teacher(),
    conversationId,
    entryId,
    intent,
  })

test('a reading set right is learned at once, noted for staff, and told to the desk', async () => {
  const chat = await openChatAs(scene)
  const words = '我要把茶壶寄存到驿站'
  await chat.say(words)
  const { entries } = await load(chat.conversationId)
  const turn = entries.find((entry) => entry.turn)!
  const customers = entries.find((entry) => entry.author.kind === 'customer')!
  const corrected = await correct(chat.conversationId, turn.id, 'change-address')
  expect(corrected).toMatchObject({
    sequence: 1,
    intents: [{ intent: 'change-address' }, ...corrected.intents.slice(1)],
  })

  const after = await load(chat.conversationId)
  const note = after.entries.at(-1)!
  expect(note).toMatchObject({ kind: 'note', publicSeq: null, author: { id: scene.tenant.supervisorId } })
  expect(textsOf([note])).toContain(words)
  expect(scene.announced.at(-1)).toMatchObject({ chatEntries: [], deskEntries: [{ id: note.id }] })

  await chat.say(words)
  const again = (await load(chat.conversationId)).entries.findLast((entry) => entry.turn)!.turn!.reading
  expect(again.intents[0]?.intent).toBe('change-address')
  expect(again.model).toEqual({ base: shipped.version.base, correctionsUpTo: 1 })
  expect(customers.author.kind).toBe('customer')
})

test('the same said twice is one lesson; another word about it is another', async () => {
  const chat = await openChatAs(scene)
  await chat.say('想寄到自提柜')
  const { entries, seq } = await load(chat.conversationId)
  const message = entries.find((entry) => entry.author.kind === 'customer')!
  const first = await correct(chat.conversationId, message.id, 'change-address')
  expect(await correct(chat.conversationId, message.id, 'change-address')).toEqual(first)
  expect((await load(chat.conversationId)).seq).toBe(seq + 1)
  const other = await correct(chat.conversationId, message.id, 'out-of-scope')
  expect(other.sequence).toBe(first.sequence + 1)
})

test('the readings in the log can be repeated from the log, before a correction and after', async () => {
  const chat = await openChatAs(scene)
  await chat.say('寄存一下')
  const first = (await load(chat.conversationId)).entries.find((entry) => entry.turn)!
  await correct(chat.conversationId, first.id, 'change-address')
  await chat.say('寄存一下')
  const records = (await load(chat.conversationId)).entries.flatMap((entry) => entry.turn ?? [])
  expect(records).toHaveLength(2)
  for (const { utterance, reading, plannedAt, facts, language } of records) {
    const model = await models.loadModel(scene.tenant.tenantId, reading.model)
    const context = {
      awaiting: (facts as { awaiting: null }).awaiting,
      orders: [],
      now: new Date(plannedAt),
      timeZone: 'Asia/Shanghai',
      language,
      lastIntent: null,
    }
    const of = { tenantId: scene.tenant.tenantId, isAside: true }
    expect(await createReader({ modelOf: () => model }).readMessage(utterance, context, of)).toEqual(reading)
  }
})

test('only a customer’s words can have been read wrongly, only intents there are can be meant', async () => {
  const chat = await openChatAs(scene)
  await chat.say('在吗')
  const { entries } = await load(chat.conversationId)
  const answer = entries.find((entry) => entry.kind === 'message' && entry.author.kind === 'assistant')!
  const said = entries.find((entry) => entry.author.kind === 'customer')!
  await expect(correct(chat.conversationId, answer.id, 'greet')).rejects.toThrow('NOT_FOUND')
  await expect(correct(chat.conversationId, scene.deps.ids.next(), 'greet')).rejects.toThrow('NOT_FOUND')
  await expect(correct(chat.conversationId, said.id, 'no-such-intent')).rejects.toThrow('INTENT_NOT_FOUND')
  const elsewhere = await openChatAs(scene)
  await expect(correct(elsewhere.conversationId, said.id, 'greet')).rejects.toThrow('NOT_FOUND')
})
