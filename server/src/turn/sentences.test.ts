import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insteadKey, publishSentence } from '#automation/sentences'
import { recordLesson } from '#oversight/lessons'
import { recordObjection } from '#oversight/objections'
import { saveReviews } from '#policy/reviews'
import { listAudit } from '#platform/audit'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const desk = () => shop.scene.turns.desk
const operator = () => {
  const { supervisorId: id, tenantId } = shop.scene.tenant
  return { tenantId, member: { id, name: '顾清', ...builtIn('supervisor'), sellerId: undefined } }
}
const seller = () => {
  const { sellerMemberId: id, sellerId, tenantId } = shop.scene.tenant
  return { tenantId, member: { id, name: '周岚', ...builtIn('sellerMember'), sellerId } }
}
const shorter = { zh: '{day}已经送到了。', en: 'Here since {day}.' }
const told = async () => {
  const { chat } = await shop.openWithOrder(delivered)
  return { chat, text: textsOf(await chat.say('where is my order')) }
}
const turnOf = async (chat: Awaited<ReturnType<typeof told>>['chat']) =>
  (await desk().load(chat)).entries.findLast((entry) => entry.turn !== null)!
const wrongTone = (entryId: string, sentence: string, instead = shorter) => ({
  entryId,
  why: 'too stiff',
  fault: { kind: 'wrong-tone' as const, place: { sentence }, words: instead },
})

test('a seller words a sentence about their goods for good: from the reply, with a test, and rolled back', async () => {
  const { chat, text } = await told()
  expect(text).toContain('It was delivered on')
  const { id: entryId } = await turnOf(chat)
  const said = await desk().listSaidSentences({ ...seller(), conversationId: chat.conversationId }, entryId)
  expect(said.sentences.map(({ id }) => id)).toEqual(['order.alone', 'order.delivered'])
  const raise = (wish: ReturnType<typeof wrongTone>) =>
    desk().raiseObjection({ ...seller(), conversationId: chat.conversationId }, wish)
  await expect(raise(wrongTone(entryId, 'order.delivered', { zh: '到了', en: 'Here.' }))).rejects.toMatchObject({
    code: 'WORDING_REFUSED',
  })
  const link = { zh: '{day}到，见 evil.example.com', en: '{day}, see evil.example.com' }
  await expect(raise(wrongTone(entryId, 'order.delivered', link))).rejects.toMatchObject({ code: 'WORDS_REFUSED' })
  const replay = await desk().replaySentence(seller(), { id: 'order.delivered', words: shorter })
  expect(replay).toMatchObject({ replies: 1, conversations: 1, isWhole: true })
  expect(replay.examples[0]!.before).toMatch(/^It was delivered on .*\.$/)
  expect(replay.examples[0]!.after).toMatch(/^Here since .*\.$/)
  expect(await raise(wrongTone(entryId, 'order.delivered'))).toEqual({ became: 'wording', number: 1 })
  expect((await told()).text).toMatch(/Here since /)
  // The test of it stands before other words and before a roll-back, until it is withdrawn.
  const own = async () => (await desk().showSentences(seller())).sentences.find(({ id }) => id === 'order.delivered')!
  expect(await own()).toMatchObject({ now: shorter, versions: [{ version: 1, isCurrent: true }] })
  const other = { id: 'order.delivered', version: 1, words: { zh: '{day}送达', en: 'Came on {day}.' } }
  await expect(desk().publishSentence(seller(), other)).rejects.toMatchObject({ code: 'LESSONS_FAIL' })
  const back = () => desk().rollBackSentence(seller(), { id: 'order.delivered', version: null })
  await expect(back()).rejects.toMatchObject({ code: 'LESSONS_FAIL' })
  expect(await own()).toMatchObject({ now: shorter })
  // Another sentence of the same reply is another test.
  const stop = { zh: '订单 {number}（{title}）现在：{stop}。', en: 'Your order {number} ({title}) is {stop}.' }
  expect(await raise(wrongTone(entryId, 'order.alone', stop))).toEqual({ became: 'wording', number: 2 })
  const [test, second] = (await desk().listCorrections(seller())).tests
  await desk().withdrawRuling(seller(), second!.id)
  await desk().rollBackSentence(seller(), { id: 'order.alone', version: null })
  expect(test).toMatchObject({ number: 1, test: { kind: 'sentence', sentence: 'order.delivered', words: shorter } })
  await desk().withdrawRuling(seller(), test!.id)
  await back()
  expect((await told()).text).toContain('It was delivered on')
})

test('a seller words what is said about goods, and not what the market says to whoever asks', async () => {
  const ids = (await desk().showSentences(seller())).sentences.map(({ id }) => id)
  expect(ids).toContain('refusal.window-over')
  expect(ids).not.toContain('welcome')
  const wish = { id: 'welcome', version: null, words: { zh: '您好。', en: 'Good day.' } }
  await expect(desk().publishSentence(seller(), wish)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  // Nor beside a reply about their goods, which did not say it, nor with the operator's yes to it.
  const { chat } = await told()
  const { id: entryId } = await turnOf(chat)
  const { conversationId } = chat
  const theirs = wrongTone(entryId, 'ask.solved', wish.words)
  await expect(desk().raiseObjection({ ...seller(), conversationId }, theirs)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  const { tenantId, sellerId, sellerMemberId: authorId } = shop.scene.tenant
  const id = shop.scene.deps.ids.next()
  const madeAt = shop.scene.clock.now().toISOString()
  await shop.scene.database.withTenant({ tenantId }, (tx) =>
    recordObjection(tx, {
      id,
      conversationId,
      entryId,
      why: 'too stiff',
      authorId,
      madeAt,
      sellerId,
      fault: 'wrong-tone',
      about: { kind: 'sentence', sentence: 'ask.solved', words: wish.words },
    }),
  )
  const yes = { id, isAccepted: true, answer: '' }
  await expect(desk().answerToObjection(operator(), yes)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await desk().answerToObjection(operator(), { id, isAccepted: false, answer: 'not yours' })
  // Broken variant: of a turn that said it the operator's own words are taken.
  await chat.say('thank you')
  const { id: thanked } = await turnOf(chat)
  const operators = wrongTone(thanked, 'ask.solved', wish.words)
  expect(await desk().raiseObjection({ ...operator(), conversationId }, operators)).toMatchObject({ became: 'wording' })
  const [test] = (await desk().listCorrections(operator())).tests
  await desk().withdrawRuling(operator(), test!.id)
  await desk().rollBackSentence(operator(), { id: 'ask.solved', version: null })
})

test('a seller’s replay finds what was said in the operator’s words, and words that fit no more do not come back', async () => {
  const { tenantId, supervisorId: authorId } = shop.scene.tenant
  const now = shop.scene.clock.now().toISOString()
  const operators = { zh: '{day}就送到了。', en: 'The parcel came on {day}.' }
  const replies = async () => (await desk().replaySentence(seller(), { id: 'order.delivered', words: shorter })).replies
  const before = await replies()
  await desk().publishSentence(operator(), { id: 'order.delivered', version: null, words: operators })
  const { chat } = await told()
  const { id: entryId } = await turnOf(chat)
  const said = await desk().listSaidSentences({ ...seller(), conversationId: chat.conversationId }, entryId)
  expect(said.sentences).toContainEqual(expect.objectContaining({ id: 'order.delivered', now: operators }))
  expect(await replies()).toBe(before + 1)
  const old = { zh: '到了', en: 'Here, by {carrier}.' }
  await shop.scene.database.withTenant({ tenantId }, (tx) =>
    publishSentence(tx, { sellerId: null, sentence: 'order.delivered', words: old, authorId, now }),
  )
  expect((await told()).text).toContain('It was delivered on')
  const back = (version: number | null) => desk().rollBackSentence(operator(), { id: 'order.delivered', version })
  await back(1)
  await expect(back(2)).rejects.toMatchObject({ code: 'WORDING_REFUSED' })
  await back(null)
})

test('the operator’s words hold everywhere, and an older reading is told so', async () => {
  const publish = (version: number | null) =>
    desk().publishSentence(operator(), { id: 'ask.solved', version, words: { zh: '您好。', en: 'Good day.' } })
  await publish(null)
  await expect(publish(null)).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
  const { chat } = await shop.openWithOrder(delivered)
  expect(textsOf(await chat.say('thank you'))).toContain('Good day.')
  const agent = { ...operator(), member: { ...operator().member, ...builtIn('agent') } }
  const wish = { id: 'ask.solved', version: 1, words: { zh: '嗨', en: 'Hi.' } }
  await expect(desk().publishSentence(agent, wish)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await desk().rollBackSentence(operator(), { id: 'ask.solved', version: null })
})

test('where the operator wants to see a seller’s words first, they wait for the yes and then hold for that seller', async () => {
  const { tenantId, supervisorId: authorId } = shop.scene.tenant
  const now = shop.scene.clock.now().toISOString()
  const review = (all: boolean) =>
    shop.scene.database.withTenant({ tenantId }, (tx) => saveReviews(tx, { all, sellerIds: [] }, { authorId, now }))
  await review(true)
  const { chat } = await told()
  const { id: entryId } = await turnOf(chat)
  const by = { ...seller(), conversationId: chat.conversationId }
  expect(await desk().raiseObjection(by, wrongTone(entryId, 'order.delivered'))).toEqual({ became: 'task' })
  expect((await told()).text).toContain('It was delivered on')
  await expect(
    desk().publishSentence(seller(), { id: 'order.delivered', version: null, words: shorter }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const [objection] = (await desk().listCorrections(operator())).objections
  expect(objection).toMatchObject({ about: { kind: 'sentence', sentence: 'order.delivered' }, mayAnswer: true })
  await desk().answerToObjection(operator(), { id: objection!.id, isAccepted: true, answer: '' })
  expect((await told()).text).toMatch(/Here since /)
  // Another seller's goods are spoken of as before.
  const { sellerId } = shop.scene.tenant
  const instead = await shop.scene.deps.afterSales.sentencesOf(tenantId)
  expect([...instead.keys()]).toEqual([insteadKey(sellerId, 'order.delivered')])
  await review(false)
})

test('a seller’s words for what decides something wait for the operator, who says yes in one step, and hold then', async () => {
  const late = { ...delivered.shipments![0]!, deliveredAt: '2026-11-01T08:00:00.000Z' }
  const refused = async () => {
    const { chat } = await shop.openWithOrder({ ...delivered, shipments: [late] })
    return { chat, text: textsOf(await chat.say('I want to return all of it, refund to my card')) }
  }
  const sentence = 'refusal.window-over'
  const listed = (await desk().showSentences(seller())).sentences
  expect(listed.find(({ id }) => id === sentence)).toMatchObject({ waitsForYes: true })
  expect(listed.find(({ id }) => id === 'order.delivered')).toMatchObject({ waitsForYes: false })
  const promise = { zh: '可以退，钱会退给您。', en: 'This is taken back, and the money is yours.' }
  const wish = { id: sentence, version: null, words: promise }
  await expect(desk().publishSentence(seller(), wish)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const { chat, text } = await refused()
  expect(text).toContain('The time for this is over.')
  const { id: entryId } = await turnOf(chat)
  const raise = (as: ReturnType<typeof seller> | ReturnType<typeof operator>, instead: typeof promise) =>
    desk().raiseObjection({ ...as, conversationId: chat.conversationId }, wrongTone(entryId, sentence, instead))
  const waiting = async (as: ReturnType<typeof seller> | ReturnType<typeof operator>) =>
    (await desk().listCorrections(as)).objections.find(({ state }) => state === 'open')
  expect(await raise(seller(), promise)).toEqual({ became: 'task' })
  const saidNow = { en: 'The time for this is over.' }
  expect(await waiting(seller())).toMatchObject({ mayAnswer: false, now: saidNow })
  expect(await waiting(operator())).toMatchObject({ mayAnswer: true, now: saidNow, about: { words: promise } })
  const no = { id: (await waiting(operator()))!.id, isAccepted: false, answer: 'It is not taken back.' }
  await desk().answerToObjection(operator(), no)
  expect((await refused()).text).toContain('The time for this is over.')
  const kinder = { zh: '抱歉，已经超过期限。', en: 'I am sorry, the time for this is over.' }
  expect(await raise(seller(), kinder)).toEqual({ became: 'task' })
  await desk().answerToObjection(operator(), { id: (await waiting(operator()))!.id, isAccepted: true, answer: '' })
  expect((await refused()).text).toContain('I am sorry, the time for this is over.')
  // Broken variant: with the operator’s own authority the very same words hold at once.
  expect(await raise(operator(), promise)).toMatchObject({ became: 'wording' })
})

test('the operator’s words are those of whoever teaches: of somebody who only leads they wait for the yes, and stand in the audit', async () => {
  const { chat } = await told()
  const { id: entryId } = await turnOf(chat)
  const { conversationId } = chat
  const stop = { zh: '订单 {number}（{title}）现在：{stop}。', en: 'Your order {number} ({title}) is {stop}.' }
  const lead = { ...operator().member, permissions: ['conversation.answer', 'conversation.lead'] as const }
  const agent = { ...operator().member, ...builtIn('agent') }
  const raise = (member: Parameters<ReturnType<typeof desk>['raiseObjection']>[0]['member']) =>
    desk().raiseObjection({ ...operator(), member, conversationId }, wrongTone(entryId, 'order.alone', stop))
  const { database, tenant } = shop.scene
  const published = async () => {
    const entries = await database.withTenant({ tenantId: tenant.tenantId }, (tx) => listAudit(tx, { limit: 1_000 }))
    return entries.filter(({ act, byId }) => act === 'sentence.published' && byId === tenant.supervisorId).length
  }
  const before = await published()
  await expect(raise(agent)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await raise(lead)).toEqual({ became: 'task' })
  expect((await told()).text).not.toContain('Your order ')
  expect(await published()).toBe(before)
  const waiting = (await desk().listCorrections(operator())).objections.find(({ state }) => state === 'open')
  const yes = { id: waiting!.id, isAccepted: true, answer: '' }
  await expect(desk().answerToObjection({ ...operator(), member: lead }, yes)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await desk().answerToObjection(operator(), yes)
  expect((await told()).text).toContain('Your order ')
  expect(await published()).toBe(before + 1)
  // Broken variant: whoever teaches puts the same words in force without a yes.
  expect(await raise(operator().member)).toMatchObject({ became: 'wording' })
  expect(await published()).toBe(before + 2)
})

test('one turn teaches the words of each place, also where two workflows name theirs alike', async () => {
  const { chat } = await told()
  const { id: entryId } = await turnOf(chat)
  const { tenantId, supervisorId: authorId } = shop.scene.tenant
  const made = { conversationId: chat.conversationId, entryId, why: 'x', authorId, sellerId: null }
  const madeAt = shop.scene.clock.now().toISOString()
  const teach = (workflow: string) =>
    shop.scene.database.withTenant({ tenantId }, (tx) => {
      const test = { kind: 'wording' as const, workflow, text: 'summary', words: shorter }
      return recordLesson(tx, { ...made, madeAt, id: shop.scene.deps.ids.next(), test })
    })
  const first = await teach('cancel-order')
  expect(await teach('return-items')).toBe(first + 1)
  expect(await teach('cancel-order')).toBe(first)
})

test('a seller’s words for what decides something come back only if the operator once agreed to them', async () => {
  const { tenantId, sellerId, sellerMemberId, supervisorId } = shop.scene.tenant
  const sentence = 'refusal.refund-goes-elsewhere'
  const publish = (authorId: string, en: string) =>
    shop.scene.database.withTenant({ tenantId }, (tx) =>
      publishSentence(tx, {
        sellerId,
        sentence,
        words: { zh: '退款退不到{0}。', en },
        authorId,
        now: shop.scene.clock.now().toISOString(),
      }),
    )
  await publish(sellerMemberId, 'No refund to {0}.')
  await publish(supervisorId, 'We cannot refund to {0}.')
  const back = (version: number | null) => desk().rollBackSentence(seller(), { id: sentence, version })
  const versions = async () =>
    (await desk().showSentences(seller())).sentences.find(({ id }) => id === sentence)!.versions
  await back(null)
  await expect(back(1)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await versions()).toMatchObject([
    { version: 2, isCurrent: false, mayComeBack: true },
    { version: 1, isCurrent: false, mayComeBack: false },
  ])
  await back(2)
  expect(await versions()).toMatchObject([{ version: 2, isCurrent: true }, { version: 1 }])
  await back(null)
})
