import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMember } from '#people/members'
import type { Actor } from './desk-verbs.ts'
import { createGate, createScene, openChatAs, signShopToken, textsOf, type Scene } from './test-scene.spec.ts'

let scene: Scene
let night: Scene
beforeAll(async () => {
  scene = await createScene()
  night = await createScene({ weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '23:00' }] })
})
afterAll(async () => {
  await scene.close()
  await night.close()
})

const agent = (): Actor => ({ id: scene.tenant.agentId, name: '周宁', ...builtIn('agent') })
const supervisor = (): Actor => ({ id: scene.tenant.supervisorId, name: '主管', ...builtIn('supervisor') })
/** Another buyer each time, with a conversation of their own. */
const openAsBuyer = async (at = scene) => openChatAs(at, await signShopToken(at, `buyer-7-${at.deps.ids.next()}`))
type Chat = Awaited<ReturnType<typeof openAsBuyer>>

const act = async (chat: Chat, member = agent()) => {
  const place = { tenantId: chat.tenantId, conversationId: chat.conversationId }
  const { conversation, seq } = await scene.turns.desk.load(place)
  return { ...place, member, epoch: conversation.epoch, seenSeq: seq }
}

test.each(['I want a human', '转人工！'])('whoever asks for a person (%s) is queued in that turn', async (words) => {
  const chat = await openChatAs(scene)
  const said = await chat.say(words)
  expect(said.at(-1)!.author.kind).toBe('system')
  const { conversation } = await chat.load()
  expect(conversation.owner.kind).toBe('queue')
  expect(conversation.waiting).toMatchObject({
    kind: 'queue',
    position: expect.any(Number),
    expectedMinutes: expect.any(Number),
  })
})

test('the control queues from every state, once for one wish, and an angry customer is offered it unasked', async () => {
  const chat = await openAsBuyer()
  expect(textsOf(await chat.say('useless rubbish'))).toContain('colleague')
  expect((await chat.load()).awaiting).toMatchObject({ slot: 'person' })
  const queued = await scene.turns.chat.askForPerson(chat.wish('1'))
  expect(queued.conversation.owner.kind).toBe('queue')
  const again = await scene.turns.chat.askForPerson(chat.wish('1'))
  expect(again.seq).toBe(queued.seq)
})

test('two turns that fail in a row bring the offer of a person', async () => {
  const chat = await openAsBuyer()
  await chat.say('qwrtz')
  await chat.say('zxcvb')
  expect((await chat.load()).awaiting).toMatchObject({ slot: 'person' })
  await chat.tap('person')
  expect((await chat.load()).conversation.owner.kind).toBe('queue')
})

test('with a person as owner the assistant reads and stays silent; given back, it answers what is open', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  await scene.turns.desk.take(await act(chat))
  expect((await chat.load()).conversation.owner).toEqual({ kind: 'agent', name: 'agent' })
  expect(await chat.say('where is my parcel')).toEqual([])
  const { entries } = await scene.turns.desk.load(chat)
  expect(entries.at(-1)!.turn).toMatchObject({ outcome: 'held', decision: { kind: 'stay-silent' } })
  await scene.turns.desk.postMessage({ ...(await act(chat)), clientMessageId: 'agent-1', text: '请稍等' })
  await scene.turns.desk.giveBack(await act(chat))
  expect((await chat.load()).conversation.owner.kind).toBe('assistant')
  expect(textsOf(await chat.say('1001'))).toContain('Order 1001')
})

test('what somebody has is taken from them by whoever leads, and by nobody else', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  const id = scene.deps.ids.next()
  const colleague = { id, userId: `user-${id}`, role: 'agent', sellerId: null, displayName: '许言' } as const
  await scene.database.withTenant(chat, (tx) => createMember(tx, colleague))
  const tooLate = await act(chat, { ...agent(), id })
  await scene.turns.desk.take(await act(chat))
  await expect(scene.turns.desk.take(tooLate)).rejects.toMatchObject({ code: 'STALE_EPOCH' })
  const other = { ...tooLate, epoch: (await act(chat)).epoch }
  await expect(scene.turns.desk.take(other)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await scene.turns.desk.take(await act(chat, supervisor()))
  await expect(scene.turns.desk.take(await act(chat))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const { conversation } = await scene.turns.desk.load(chat)
  expect(conversation.owner).toMatchObject({ id: scene.tenant.supervisorId })
})

test('words of danger said to a person raise the alarm: a note, the highest priority, the top of what is watched', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  await scene.turns.desk.take(await act(chat))
  expect(await chat.say('no answer... I want to die')).toEqual([])
  const { entries } = await scene.turns.desk.load(chat)
  expect(entries.at(-1)).toMatchObject({ kind: 'note' })
  expect(textsOf(entries.slice(-1))).toContain('Alarm: the customer may be in danger of their life')
  expect(entries.at(-2)!.turn?.decision).toMatchObject({ kind: 'stay-silent', reason: { code: 'in-crisis' } })
  const { items } = await scene.turns.desk.loadWatchList({ tenantId: chat.tenantId })
  expect(items[0]).toMatchObject({ id: chat.conversationId, needs: expect.arrayContaining(['danger']) as string[] })
  expect(await chat.say('the account was hacked too')).toEqual([])
  expect((await scene.turns.desk.load(chat)).entries.at(-1)).toMatchObject({ kind: 'note' })
})

test('a note is seen by staff alone and leaves no gap in what the customer sees', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  await scene.turns.desk.take(await act(chat))
  await scene.turns.desk.postNote({ ...(await act(chat)), clientMessageId: 'note-1', text: 'VIP' })
  await scene.turns.desk.postMessage({ ...(await act(chat)), clientMessageId: 'agent-2', text: 'hello' })
  const shown = await chat.load()
  expect(shown.entries.map((entry) => entry.seq)).toEqual(shown.entries.map((_, index) => index + 1))
  expect(textsOf(shown.entries)).not.toContain('VIP')
  const { entries } = await scene.turns.desk.load(chat)
  expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1))
  expect(textsOf(entries)).toContain('VIP')
})

test('of two who take at once one gets it; who does not own it may not speak or resolve', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  const wanted = await act(chat)
  const other = { ...wanted, member: supervisor() }
  const results = await Promise.allSettled([scene.turns.desk.take(wanted), scene.turns.desk.take(other)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const owner = (await scene.turns.desk.load(chat)).conversation.owner.id
  const loser = owner === agent().id ? supervisor() : agent()
  const saying = { ...(await act(chat)), member: loser, clientMessageId: 'loser-1', text: 'me too' }
  await expect(scene.turns.desk.postMessage(saying)).rejects.toMatchObject({ code: 'NOT_OWNER' })
  await expect(
    scene.turns.desk.resolve({ ...wanted, member: { ...agent(), id: scene.deps.ids.next() } }),
  ).rejects.toMatchObject({
    code: 'NOT_OWNER',
  })
})

test('words that came after what was seen are not ended unread, and leave all as it was', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  await scene.turns.desk.take(await act(chat))
  const seen = await act(chat)
  await chat.say('one more thing')
  await scene.turns.desk.postMessage({ ...seen, clientMessageId: scene.deps.ids.next(), text: 'you are welcome' })
  await expect(scene.turns.desk.resolve(seen)).rejects.toMatchObject({ code: 'NEWER_WORDS' })
  expect((await chat.load()).conversation.status).toBe('open')
  const { items } = await scene.turns.desk.loadWorklist({ ...chat, memberId: agent().id, view: 'mine' })
  const { seq } = items.find(({ id }) => id === chat.conversationId)!
  await scene.turns.desk.resolve({ ...seen, seenSeq: seq })
  expect((await chat.load()).conversation.status).toBe('resolved')
})

test('broken variant: whoever claims to have seen it all ends words that they have not seen', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  await scene.turns.desk.take(await act(chat))
  const seen = await act(chat)
  await chat.say('one more thing')
  await scene.turns.desk.resolve({ ...seen, seenSeq: 99 })
  expect((await chat.load()).conversation.status).toBe('resolved')
})

test('transfer, resolve, rating and a word after it: each is a line, and the assistant has it again', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  await scene.turns.desk.take(await act(chat))
  const passedTo = async (memberId: string) =>
    (await scene.turns.routing.loadOwn({ tenantId: chat.tenantId, memberId })).passed
  expect(await passedTo(scene.tenant.supervisorId)).toEqual([])
  await scene.turns.desk.transfer({ ...(await act(chat)), to: { kind: 'agent', id: scene.tenant.supervisorId } })
  expect(await passedTo(scene.tenant.supervisorId)).toMatchObject([{ conversationId: chat.conversationId }])
  expect(await passedTo(agent().id)).toEqual([])
  await expect(scene.turns.desk.resolve(await act(chat))).rejects.toMatchObject({ code: 'NOT_OWNER' })
  await scene.turns.desk.resolve(await act(chat, supervisor()))
  const rated = await scene.turns.chat.rate({ ...chat.wish('rate'), isSolved: true, score: 5 })
  expect(rated.conversation).toMatchObject({ status: 'resolved', rating: { isSolved: true, score: 5 } })
  await chat.say('1001')
  expect((await chat.load()).conversation).toMatchObject({ status: 'open', owner: { kind: 'assistant' } })
})

test('outside opening hours the wish is a dated call-back', async () => {
  const chat = await openAsBuyer(night)
  await chat.say('human')
  expect((await chat.load()).conversation.waiting).toMatchObject({ kind: 'call-back', by: '2026-11-24T15:00:00.000Z' })
})

test('who leaves the queue is answered by the assistant again, also what was said while waiting', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  await chat.say('1001')
  const left = await scene.turns.chat.leaveQueue(chat)
  expect(left.conversation).toMatchObject({ owner: { kind: 'assistant' }, waiting: null })
  expect(textsOf(await chat.say('1002'))).toContain('Order 1002')
})

test('a call-back instead of the wait is dated, and stays in the queue', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  const noted = await scene.turns.chat.askForCallBack(chat.wish('call'))
  expect(noted.conversation.waiting).toMatchObject({ kind: 'call-back', by: '2026-11-24T04:00:00.000Z' })
  const { brief } = await scene.turns.desk.load(chat)
  expect(brief.promised).toHaveLength(1)
})

test('a seller’s member sees only what concerns the seller’s goods, with the buyer masked', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  await chat.say('1002')
  const seen = await scene.turns.desk.load({ ...chat, sellerId: scene.tenant.sellerId })
  expect(seen.conversation.customer).toMatchObject({ name: '', email: null, verified: null })
  expect(seen.orders).toBeNull()
  expect(textsOf(seen.entries)).toContain('1001')
  expect(textsOf(seen.entries)).not.toContain('1002')
  const all = await scene.turns.desk.load(chat)
  expect(textsOf(all.entries)).toContain('1002')
  const unconcerned = await openAsBuyerWithoutOrders()
  await expect(scene.turns.desk.load({ ...unconcerned, sellerId: scene.tenant.sellerId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

const openAsBuyerWithoutOrders = async () => openChatAs(scene, await signShopToken(scene, 'buyer-8'))

test('a shop that does not answer keeps no member waiting: the conversation is shown without orders', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  expect((await scene.turns.desk.load(chat)).orders).toHaveLength(2)
  const { readOrders } = scene.deps.orders
  const shop = createGate()
  scene.deps.orders.readOrders = async (...asked) => {
    await shop.opened
    return readOrders(...asked)
  }
  const shown = await scene.turns.desk.load(chat)
  scene.deps.orders.readOrders = readOrders
  shop.open()
  expect(shown).toMatchObject({ orders: null, ordersReadAt: null })
  expect(textsOf(shown.entries)).toContain('1001')
  expect(shown.conversation.customer.verified).not.toBeNull()
})

test('the worklist counts each view and names who waits', async () => {
  const chat = await openAsBuyer()
  await chat.say('human')
  const list = await scene.turns.desk.loadWorklist({
    tenantId: chat.tenantId,
    memberId: scene.tenant.agentId,
    view: 'queue',
  })
  const line = list.items.find((item) => item.id === chat.conversationId)
  expect(line).toMatchObject({ owner: { kind: 'queue' }, customerName: '林晓' })
  expect(list.counts.queue).toBe(list.items.length)
})
