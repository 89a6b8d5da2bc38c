import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendEntries } from '#conversation/appending'
import { sql } from 'kysely'
import { replayTurn } from './replay-turn.ts'
import {
  createGate,
  createScene,
  openChatAs,
  readMailedCode,
  signShopToken,
  textsOf,
  type Scene,
} from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const agentOf = (scene: Scene) => ({ id: scene.tenant.agentId, name: '周宁', ...builtIn('agent') })
/** Another buyer each time, with a conversation of their own. */
const openAsBuyer = async () => openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))
const loadDesk = (conversationId: string) => scene.turns.desk.load({ tenantId: scene.tenant.tenantId, conversationId })

test('a question about one of several orders is answered after asking which, with card, grounds and reason', async () => {
  const chat = await openAsBuyer()
  const asked = await chat.say('where is my parcel')
  expect(asked.at(-1)!.parts.map((part) => part.type)).toEqual(['text', 'choices'])
  const told = await chat.say('1002')
  expect(told.at(-1)!.parts.map((part) => part.type)).toEqual(['text', 'card'])
  expect(textsOf(told)).toContain('1002')
  expect(told.at(-1)!.grounds.map((ground) => ground.kind === 'record' && ground.recordType)).toEqual([
    'order',
    'shipment',
    'tracking-event',
  ])
  const { entries } = await loadDesk(chat.conversationId)
  const turn = entries.at(-1)!.turn!
  expect(turn.decision).toMatchObject({ kind: 'answer', act: 'tell-order', reason: { code: 'asked-about-an-order' } })
})

test('a word or two in letters leave a Chinese conversation Chinese, a sentence does not', async () => {
  const chat = await openAsBuyer()
  const isChinese = async (words: string) => /\p{Script=Han}/u.test(textsOf(await chat.say(words)).slice(-40))
  expect(await isChinese('你好')).toBe(true)
  for (const words of ['asdf qwe', 'tuikuan', 'ok']) expect(await isChinese(words)).toBe(true)
  expect(await isChinese('can you please write English with me')).toBe(false)
  expect(await isChinese('hello')).toBe(false)
})

test.each(['no not that one', '不是这个', 'and the other?'])(
  'after one order, "%s" is the other one',
  async (words) => {
    const chat = await openAsBuyer()
    await chat.say('where is my parcel')
    expect(textsOf(await chat.say('1001'))).toMatch(/1001/)
    expect(textsOf(await chat.say(words))).toMatch(/1002/)
  },
)

test('letters that mean nothing are answered in the language of the page, words in their own', async () => {
  const first = async (words: string) => {
    const shopToken = await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`)
    return textsOf(await (await openChatAs(scene, shopToken, 'zh')).say(words))
  }
  expect(await first('asdfgh')).toMatch(/\p{Script=Han}/u)
  expect(await first('where is my parcel')).not.toMatch(/\p{Script=Han}/u)
})

test('every saved turn decides the same again from its record alone', async () => {
  const chat = await openAsBuyer()
  for (const words of ['where is my parcel', '1001', 'useless', 'asdfgh', 'thanks', 'human']) await chat.say(words)
  const { entries } = await loadDesk(chat.conversationId)
  const records = entries.flatMap(({ turn }) => (turn && turn.outcome === 'sent' ? [turn] : []))
  expect(records).toHaveLength(6)
  for (const record of records) {
    const again = replayTurn(JSON.parse(JSON.stringify(record)))
    expect({ kind: again.kind, act: again.plan.act, reason: again.reason }).toEqual(record.decision)
    expect(again.dropped).toEqual(record.dropped)
  }
  // A record that lost a fact decides otherwise: the comparison can fail.
  const toldOrder = records.find((record) => record.decision.act === 'tell-order')!
  expect(replayTurn({ ...toldOrder, facts: { ...toldOrder.facts, isVerified: false } }).plan.act).toBe('ask-email')
})

test('a resend is acknowledged like the first and said once; other words under the same id are refused', async () => {
  const chat = await openAsBuyer()
  const first = await chat.post([{ type: 'text', text: 'where is my parcel' }], 'same-id-1')
  await first.turn
  const again = await chat.post([{ type: 'text', text: 'where is my parcel' }], 'same-id-1')
  expect(again.ack).toEqual(first.ack)
  await expect(chat.post([{ type: 'text', text: 'other' }], 'same-id-1')).rejects.toMatchObject({
    code: 'MESSAGE_ID_REUSED',
  })
  expect((await chat.load()).entries.filter((entry) => entry.clientMessageId === 'same-id-1')).toHaveLength(1)
  // Broken variant: without the id a resend is another message.
  await chat.post([{ type: 'text', text: 'where is my parcel' }], 'other-id-1')
  expect((await chat.load()).entries.filter((entry) => textsOf([entry]) === 'where is my parcel')).toHaveLength(2)
})

test('two resends at the same moment are one message', async () => {
  const chat = await openAsBuyer()
  const posts = await Promise.all(
    [1, 2, 3, 4].map(() => chat.post([{ type: 'text', text: 'hello there' }], 'at-once-1')),
  )
  await Promise.all(posts.map(({ turn }) => turn))
  expect(new Set(posts.map(({ ack }) => ack.seq)).size).toBe(1)
  const { entries } = await chat.load()
  expect(entries.map((entry) => entry.author.kind)).toEqual(['customer', 'assistant'])
})

test('what is said while the shop is slow is answered once, with both messages in', async () => {
  const chat = await openAsBuyer()
  const slow = createGate()
  const readOrders = scene.deps.orders.readOrders
  scene.deps.orders = {
    ...scene.deps.orders,
    readOrders: async (...asked) => (await slow.opened, readOrders(...asked)),
  }
  const first = await chat.post([{ type: 'text', text: 'where is my parcel' }])
  const second = await chat.post([{ type: 'text', text: 'I mean 1001' }])
  slow.open()
  await Promise.all([first.turn, second.turn])
  scene.deps.orders = { ...scene.deps.orders, readOrders }
  const { entries } = await chat.load()
  expect(entries.map((entry) => entry.author.kind)).toEqual(['customer', 'customer', 'assistant'])
  expect(textsOf(entries)).toContain('Order 1001')
  const outcomes = (await loadDesk(chat.conversationId)).entries.flatMap(({ turn }) => (turn ? [turn.outcome] : []))
  expect(outcomes).toEqual(['superseded', 'sent'])
})

test('a person who steps in while a turn is planned is not talked over', async () => {
  const chat = await openAsBuyer()
  const { epoch } = (await loadDesk(chat.conversationId)).conversation
  const slow = createGate()
  const readOrders = scene.deps.orders.readOrders
  scene.deps.orders = {
    ...scene.deps.orders,
    readOrders: async (...asked) => (await slow.opened, readOrders(...asked)),
  }
  const posted = await chat.post([{ type: 'text', text: 'where is my parcel' }])
  await scene.turns.desk.take({
    tenantId: chat.tenantId,
    conversationId: chat.conversationId,
    member: agentOf(scene),
    epoch,
  })
  slow.open()
  await posted.turn
  scene.deps.orders = { ...scene.deps.orders, readOrders }
  expect((await chat.load()).entries.map((entry) => entry.author.kind)).toEqual(['customer', 'system'])
  const planned = (await loadDesk(chat.conversationId)).entries.at(-1)!.turn
  expect(planned).toMatchObject({ outcome: 'held', decision: { act: 'choose-order' } })
  // Broken variant: an append without the fence talks over the person.
  const entry = {
    id: scene.deps.ids.next(),
    kind: 'message' as const,
    isPublic: true,
    sellerId: null,
    clientMessageId: null,
  }
  const body = { parts: [{ type: 'text' as const, text: 'I know better' }], grounds: [], turn: null, authorName: null }
  await scene.database.withTenant(chat, (tx) =>
    appendEntries(tx, {
      conversationId: chat.conversationId,
      at: scene.clock.now().toISOString(),
      guard: sql`true`,
      set: sql`sentiment = 0`,
      entries: [{ ...entry, author: { kind: 'assistant', id: null, name: null }, body }],
    }),
  )
  expect((await chat.load()).entries.at(-1)!.author.kind).toBe('assistant')
})

test('a turn that died is taken up by the sweep, once its lease is over', async () => {
  const chat = await openAsBuyer()
  const { readMessage } = scene.deps
  scene.deps.readMessage = () => {
    throw new Error('killed')
  }
  const posted = await chat.post([{ type: 'text', text: '1001' }])
  await expect(posted.turn).rejects.toThrow('killed')
  scene.deps.readMessage = readMessage
  expect(await scene.turns.sweepUnanswered()).toBe(0)
  expect((await chat.load()).entries).toHaveLength(1)
  scene.clock.advance(16_000)
  expect(await scene.turns.sweepUnanswered()).toBe(1)
  expect((await chat.load()).entries.map((entry) => entry.author.kind)).toEqual(['customer', 'assistant'])
  expect(await scene.turns.sweepUnanswered()).toBe(0)
})

test('a shop that cannot be read is said so, and a person is offered', async () => {
  const chat = await openAsBuyer()
  const { orders } = scene.deps
  scene.deps.orders = { ...scene.deps.orders, readOrders: () => Promise.reject(new Error('down')) }
  const said = await chat.say('where is my parcel')
  scene.deps.orders = orders
  expect(textsOf(said)).toContain('cannot read the order system')
  expect((await chat.load()).awaiting).toMatchObject({ slot: 'person' })
})

test('a stranger sees an order only after the code that went to the address on file', async () => {
  const chat = await openChatAs(scene)
  expect(textsOf(await chat.say('where is my parcel 1001'))).not.toContain('Order 1001')
  expect((await chat.load()).awaiting).toMatchObject({ slot: 'email' })
  await chat.say('lin@shop.test')
  expect((await chat.load()).awaiting).toMatchObject({ slot: 'code' })
  const code = await readMailedCode(scene)
  expect(textsOf(await chat.say(code === '000000' ? '000001' : '000000'))).toContain('not right')
  const told = await chat.say(code)
  expect(textsOf(told)).toContain('Order 1001')
  expect((await chat.load()).conversation.verified).toMatchObject({ method: 'one-time-code' })
})

test('the answer to an unknown address is word for word the one to a known address', async () => {
  scene.clock.advance(120_000)
  const known = await openChatAs(scene)
  const unknown = await openChatAs(scene)
  await known.say('where is my parcel')
  await unknown.say('where is my parcel')
  expect(textsOf(await known.say('lin@shop.test'))).toBe(textsOf(await unknown.say('nobody@shop.test')))
})

test('a card number is masked before it is stored, in message, record and worklist', async () => {
  const chat = await openAsBuyer()
  await chat.say('my card is 4111 1111 1111 1111, where is my parcel')
  const stored = await scene.database.withTenant(chat, async (tx) => {
    const entries = await tx
      .selectFrom('entries')
      .select('body')
      .where('conversation_id', '=', chat.conversationId)
      .execute()
    const heads = await tx.selectFrom('conversations').selectAll().where('id', '=', chat.conversationId).execute()
    return JSON.stringify([entries, heads])
  })
  expect(stored).not.toMatch(/4111.?1111/)
  expect(stored).toContain('•••• 1111')
})

test('whoever sends nothing but a card number is told that it was hidden', async () => {
  const chat = await openAsBuyer()
  expect(textsOf(await chat.say('4111 1111 1111 1111'))).toContain('I have hidden that number')
  await chat.say('4732 8816')
  expect(textsOf(await chat.say('5093 7121'))).toContain('I have hidden that number')
})

test('another tenant, another customer and a foreign id find nothing', async () => {
  const chat = await openAsBuyer()
  const other = await openChatAs(scene)
  const foreign = { ...chat, tenantId: scene.deps.ids.next() }
  for (const wrong of [
    foreign,
    { ...chat, customerId: other.customerId },
    { ...chat, conversationId: scene.deps.ids.next() },
  ]) {
    await expect(scene.turns.chat.load(wrong)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const message = { ...wrong, clientMessageId: 'foreign-1', parts: [{ type: 'text' as const, text: 'hi' }] }
    await expect(scene.turns.chat.postMessage(message)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(scene.turns.chat.askForPerson({ ...wrong, clientMessageId: 'foreign-2' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  }
})
