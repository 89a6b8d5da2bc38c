import { builtIn, type StepIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAuditActs } from '#testing/audits'
import { recordArticle } from '#knowledge'
import { listSellersOf } from '#oversight'
import type { Actor } from './desk-verbs.ts'
import { createScene, openChatAs, signShopToken, textsOf, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const seller = () => ({
  id: scene.tenant.sellerMemberId,
  name: 'seller',
  ...builtIn('sellerMember'),
  sellerId: scene.tenant.sellerId as string | undefined,
})
const other = () => ({ ...seller(), sellerId: scene.tenant.otherSellerId })
type Chat = Awaited<ReturnType<typeof openChatAs>>

const openAsBuyer = async (): Promise<Chat> =>
  openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))

const stepIn = async ({ tenantId, conversationId }: Chat, act: StepIn['act'], member = seller()): Promise<void> => {
  const { epoch } = (await scene.turns.desk.load({ tenantId, conversationId })).conversation
  await scene.turns.desk.stepIn({ tenantId, conversationId, epoch, act, member })
}
const watch = ({ tenantId, conversationId }: Chat, { id: memberId, sellerId } = seller()) =>
  scene.turns.desk.loadOversight({ tenantId, conversationId, memberId, sellerId })
const heldIn = async (chat: Chat) => (await watch(chat)).steerings.find(({ state }) => state === 'waiting')
const afterMinutes = (minutes: number): void => scene.clock.advance(minutes * 60_000)

test('a seller sees what concerns their goods, sorted by need, and of the explanation only their own orders', async () => {
  const calm = await openAsBuyer()
  await calm.say('1001')
  const pressing = await openAsBuyer()
  await pressing.say('1001')
  await pressing.say('human')
  const foreign = await openAsBuyer()
  await foreign.say('1002')
  const { items } = await scene.turns.desk.loadWatchList({ tenantId: calm.tenantId, sellerId: scene.tenant.sellerId })
  const ids = items.map(({ id }) => id)
  expect(ids.indexOf(pressing.conversationId)).toBeLessThan(ids.indexOf(calm.conversationId))
  expect(items.find(({ id }) => id === pressing.conversationId)?.needs[0]).toBe('asked-for-person')
  expect(ids).not.toContain(foreign.conversationId)
  // Whoever is of the operator's reads a name, and a seller none.
  expect(items.map(({ customerName }) => customerName)).toEqual(items.map(() => null))
  const everything = await scene.turns.desk.loadWatchList({ tenantId: calm.tenantId })
  expect(everything.items.find(({ id }) => id === calm.conversationId)?.customerName).toBe('林晓')
  const shown = await scene.turns.desk.load({ ...calm, sellerId: scene.tenant.sellerId })
  const facts = JSON.stringify(shown.entries.map(({ turn }) => turn?.facts))
  expect(facts).toContain('order-1001')
  expect(facts).not.toContain('order-1002')
  const all = await scene.turns.desk.load(calm)
  expect(JSON.stringify(all.entries.map(({ turn }) => turn?.facts))).toContain('order-1002')
})

test('a seller takes over, reads and answers the buyer, and gives back; the assistant is silent meanwhile', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  await stepIn(chat, { kind: 'take' })
  expect((await chat.load()).conversation.owner).toMatchObject({ kind: 'seller', name: expect.stringMatching(/\w/) })
  expect(await chat.say('where is my parcel')).toEqual([])
  const seen = await scene.turns.desk.load({ ...chat, sellerId: scene.tenant.sellerId })
  expect(textsOf(seen.entries)).toContain('where is my parcel')
  await stepIn(chat, { kind: 'say', clientMessageId: 'own-1', text: 'It leaves today.' })
  expect((await chat.load()).entries.at(-1)).toMatchObject({ author: { kind: 'seller' } })
  await stepIn(chat, { kind: 'give-back' })
  expect((await chat.load()).conversation.owner.kind).toBe('assistant')
})

test('a seller who joins people hears what the buyer and the agent say from then on, and of notes nothing', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  await chat.say('human')
  const { tenantId, conversationId } = chat
  const epoch = async () => (await scene.turns.desk.load(chat)).conversation.epoch
  const agent = { id: scene.tenant.agentId, name: 'Ana', ...builtIn('agent'), sellerId: undefined }
  const act = async () => ({ tenantId, conversationId, member: agent, epoch: await epoch() })
  await scene.turns.desk.take(await act())
  const agentSays = async (text: string) =>
    scene.turns.desk.postMessage({ ...(await act()), clientMessageId: scene.deps.ids.next(), text })
  const heard = async () => textsOf((await scene.turns.desk.load({ ...chat, sellerId: scene.tenant.sellerId })).entries)
  // Broken variant: before they join, what is said among others is not theirs to read.
  await agentSays('One moment please.')
  await chat.say('about something else')
  expect(await heard()).not.toMatch(/One moment|something else/)
  await stepIn(chat, { kind: 'say', clientMessageId: 'join-1', text: 'We can send a new one.' })
  await agentSays('I see to it.')
  await chat.say('when does it leave')
  const note = { ...(await act()), clientMessageId: scene.deps.ids.next(), text: 'between us' }
  await scene.turns.desk.postNote(note)
  expect(await heard()).toMatch(/We can send a new one[^]*I see to it[^]*when does it leave/)
  expect(await heard()).not.toMatch(/One moment|something else|between us/)
})

test('a seller who joined people hears nothing of another’s order, and nobody after a change of hands', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  await chat.say('human')
  const { tenantId, conversationId } = chat
  const epoch = async () => (await scene.turns.desk.load(chat)).conversation.epoch
  const agent = { id: scene.tenant.agentId, name: 'Ana', ...builtIn('agent'), sellerId: undefined }
  const supervisor = { id: scene.tenant.supervisorId, name: 'Gu', ...builtIn('supervisor'), sellerId: undefined }
  const act = async (member: Actor = agent) => ({ tenantId, conversationId, member, epoch: await epoch() })
  const agentSays = async (text: string, member: Actor = agent) =>
    scene.turns.desk.postMessage({ ...(await act(member)), clientMessageId: scene.deps.ids.next(), text })
  const seen = async () => (await scene.turns.desk.load({ ...chat, sellerId: scene.tenant.sellerId })).entries
  const heard = async () => textsOf(await seen())
  await scene.turns.desk.take(await act())
  await stepIn(chat, { kind: 'say', clientMessageId: 'hear-1', text: 'We can send a new one.' })
  await chat.say('thank you')
  await chat.say('no answer... I want to die')
  expect(await heard()).toMatch(/thank you[^]*want to die/)
  // What staff are told to do is not a seller's to read.
  expect((await seen()).map(({ kind }) => kind)).not.toContain('note')
  await chat.say('and my order 1002?')
  await chat.say('when does that come')
  await agentSays('On Monday.')
  expect(await heard()).not.toMatch(/1002|does that come|Monday/)
  await stepIn(chat, { kind: 'say', clientMessageId: 'hear-2', text: 'Still here.' })
  await agentSays('Good to know.')
  await agentSays('Of order 1002 I ask them.')
  await chat.say('please do')
  expect(await heard()).toMatch(/Good to know/)
  expect(await heard()).not.toMatch(/1002|please do/)
  await stepIn(chat, { kind: 'say', clientMessageId: 'hear-3', text: 'Ours is on its way.' })
  await scene.turns.desk.take(await act(supervisor))
  await agentSays('I have it now.', supervisor)
  expect(await heard()).not.toMatch(/I have it now/)
})

test('a plan about another’s order that a person cut short is no third party’s to read', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  await stepIn(chat, { kind: 'say', clientMessageId: 'held-1', text: 'We packed it this morning.' })
  const agent = { id: scene.tenant.agentId, name: 'Ana', ...builtIn('agent'), sellerId: undefined }
  const { readOrders } = scene.deps.orders
  scene.deps.orders.readOrders = async (...asked) => {
    scene.deps.orders.readOrders = readOrders
    const { epoch } = (await scene.turns.desk.load(chat)).conversation
    await scene.turns.desk.take({ tenantId: chat.tenantId, conversationId: chat.conversationId, member: agent, epoch })
    return readOrders(...asked)
  }
  expect(textsOf(await chat.say('1002'))).not.toContain('Order 1002')
  const all = (await scene.turns.desk.load(chat)).entries
  expect(all.at(-1)).toMatchObject({ kind: 'turn', turn: { outcome: 'held', utterance: '1002' } })
  const seen = await scene.turns.desk.load({ ...chat, sellerId: scene.tenant.sellerId })
  expect(JSON.stringify(seen.entries)).not.toMatch(/1002/)
})

test('a conversation about another seller’s goods too is not taken, but joined as a third party', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  await chat.say('1002')
  expect(await watch(chat)).toMatchObject({ mayTake: false })
  await expect(stepIn(chat, { kind: 'take' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await stepIn(chat, { kind: 'say', clientMessageId: 'beside-1', text: 'We packed it this morning.' })
  expect(textsOf((await chat.load()).entries)).toContain('We packed it')
  expect((await chat.load()).conversation.owner.kind).toBe('assistant')
  const others = await scene.turns.desk.load({ ...chat, sellerId: scene.tenant.otherSellerId })
  expect(textsOf(others.entries)).not.toContain('We packed it')
  // Broken variant: whoever counts in the seller's own scope sees one seller, and would let the others' words be read.
  const scope = { tenantId: chat.tenantId, sellerId: scene.tenant.sellerId }
  expect(await scene.database.withTenant(scope, (tx) => listSellersOf(tx, chat.conversationId))).toHaveLength(1)
  expect(
    await scene.database.withTenant({ tenantId: chat.tenantId }, (tx) => listSellersOf(tx, chat.conversationId)),
  ).toHaveLength(2)
})

test('a stranger’s conversation is not found, an old epoch is refused, a link or a way to pay outside is not sent', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  const whisper = { kind: 'whisper', clientMessageId: 'w-1', text: 'look' } as const
  await expect(stepIn(chat, whisper, other())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await stepIn(chat, { kind: 'hold' })
  await expect(
    scene.turns.desk.stepIn({ ...chat, epoch: 1, act: { kind: 'take' }, member: seller() }),
  ).rejects.toMatchObject({ code: 'STALE_EPOCH' })
  for (const text of ['Pay me by PayPal', '加我微信 tea_12345', 'see https://evil.example/pay'])
    await expect(stepIn(chat, { kind: 'say', clientMessageId: `x-${text.length}`, text })).rejects.toMatchObject({
      code: 'WORDS_REFUSED',
    })
  expect(textsOf((await chat.load()).entries)).not.toContain('evil')
})

test('a held reply is said after a yes, and only the reply that was seen', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  await stepIn(chat, { kind: 'hold' })
  expect(textsOf(await chat.say('1001'))).not.toContain('Order 1001')
  const held = (await heldIn(chat))!
  expect(textsOf([{ parts: held.held! }])).toContain('Order 1001')
  // More words come: the yes was for an answer to fewer.
  await chat.say('1001 please')
  await stepIn(chat, { kind: 'approve', steeringId: held.id })
  const again = await heldIn(chat)
  if (again) await stepIn(chat, { kind: 'approve', steeringId: again.id })
  expect(textsOf((await chat.load()).entries).match(/Order 1001/g)?.length).toBeGreaterThan(1)
  expect(await heldIn(chat)).toBeUndefined()
  await chat.say('1001')
  expect((await chat.load()).entries.at(-1)!.author.kind).toBe('assistant')
})

test('a held reply that nobody lets go brings a person, as a no does; it is never said', async () => {
  for (const how of ['late', 'no'] as const) {
    const chat = await openAsBuyer()
    await chat.say('1001')
    await stepIn(chat, { kind: 'hold' })
    const before = (await chat.load()).seq
    await chat.say('1001')
    expect(await scene.turns.sweepUnanswered()).toBe(0)
    if (how === 'no') await stepIn(chat, { kind: 'refuse', steeringId: (await heldIn(chat))!.id })
    else {
      afterMinutes(2)
      await scene.turns.sweepUnanswered()
    }
    const shown = await chat.load()
    expect(shown.conversation.owner.kind).toBe('queue')
    expect(textsOf(shown.entries.filter(({ seq }) => seq > before))).not.toContain('Order 1001')
  }
})

test('a turn under way when a hold is put in its way is planned again, and held', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  const { readOrders } = scene.deps.orders
  let isFirst = true
  scene.deps.orders.readOrders = async (...asked) => {
    if (isFirst) {
      isFirst = false
      await stepIn(chat, { kind: 'hold' })
    }
    return readOrders(...asked)
  }
  const said = await chat.say('1001')
  scene.deps.orders.readOrders = readOrders
  expect(textsOf(said)).not.toContain('Order 1001')
  expect(await heldIn(chat)).toBeDefined()
})

test('a directive is heeded once: the article named, a photo asked for, a person', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  const articleId = scene.deps.ids.next()
  await scene.database.withTenant({ tenantId: chat.tenantId }, (tx) =>
    recordArticle(tx, {
      id: articleId,
      version: 1,
      slug: 'tea-care',
      audience: 'buyers',
      sellerId: scene.tenant.sellerId,
      title: { zh: '茶叶保存', en: 'Keeping tea' },
      body: { zh: '请放在干燥处。', en: 'Keep it dry.' },
      keywords: { zh: [], en: [] },
      publishedAt: scene.clock.now().toISOString(),
      validFrom: null,
      validUntil: null,
      authorId: null,
      repeats: null,
    }),
  )
  await stepIn(chat, { kind: 'direct', directive: { kind: 'use-article', articleId } })
  expect(textsOf(await chat.say('1001'))).toContain('Keep it dry')
  expect(textsOf(await chat.say('1001'))).toContain('Order 1001')
  await stepIn(chat, { kind: 'direct', directive: { kind: 'ask-photo' } })
  expect(textsOf(await chat.say('1001'))).toContain('photo')
  const missing = { kind: 'use-article' as const, articleId: scene.deps.ids.next() }
  await expect(stepIn(chat, { kind: 'direct', directive: missing })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await stepIn(chat, { kind: 'direct', directive: { kind: 'hand-off' } })
  await chat.say('1001')
  expect((await chat.load()).conversation.owner.kind).toBe('queue')
})

test('what was said wrongly is corrected openly, and stays in the log', async () => {
  const chat = await openAsBuyer()
  const [answer] = await chat.say('1001')
  await stepIn(chat, { kind: 'correct', entryId: answer!.id, clientMessageId: 'right-1', text: 'It left on Monday.' })
  const { entries } = await chat.load()
  expect(entries.at(-1)!.parts).toMatchObject([
    { type: 'system', code: 'corrected', about: answer!.id },
    { type: 'text', text: 'It left on Monday.' },
  ])
  expect(entries.map(({ id }) => id)).toContain(answer!.id)
})

test('who did what of all this stands in the audit', async () => {
  const { database, tenant } = scene
  const acts = await listAuditActs(database, tenant.tenantId)
  expect(acts).toContainEqual({ act: 'conversation.stepped-into', by: tenant.sellerMemberId })
})
