import { builtIn, type ObjectionWish } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAuditActs } from '#testing/audits'
import { createKnowledge } from '#knowledge'
import { groupQuestions } from '#knowledge/gaps'
import { createArticleDesk, type ArticleDesk, type By } from '#knowledge/desk'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'

let shop: AfterSalesScene
let articles: ArticleDesk
beforeAll(async () => {
  shop = await createAfterSalesScene()
  const { database, clock, deps, turns } = shop.scene
  const knowledge = createKnowledge({ ...database, clock })
  Object.assign(deps, { knowledge })
  articles = createArticleDesk({
    ...database,
    clock,
    ids: deps.ids,
    knowledge,
    testTaught: async () => ({ tested: 0, failing: 0, misread: [] }),
    openLearned: turns.desk.openLearnedAnswers,
  })
})
afterAll(() => shop.scene.close())

const supervisor = () => ({
  id: shop.scene.tenant.supervisorId,
  name: 'supervisor',
  ...builtIn('supervisor'),
  sellerId: undefined,
})
const seller = () => ({
  id: shop.scene.tenant.sellerMemberId,
  name: 'seller',
  ...builtIn('sellerMember'),
  sellerId: shop.scene.tenant.sellerId as string | undefined,
})
type Who = ReturnType<typeof supervisor> | ReturnType<typeof seller>
const by = (member: Who = supervisor()) => ({ tenantId: shop.scene.tenant.tenantId, member })
const editor = (member: Who = supervisor()): By => ({ ...by(member), ...member, memberId: member.id })

/** Somebody says this; the turn that answered it. */
const said = async (text: string) => {
  const { chat } = await shop.openWithOrder()
  await chat.say(text)
  const { entries } = await shop.scene.turns.desk.load(chat)
  return { conversationId: chat.conversationId, entryId: entries.findLast(({ turn }) => turn !== null)!.id }
}

const object = async (at: Awaited<ReturnType<typeof said>>, fault: ObjectionWish['fault'], member?: Who) =>
  shop.scene.turns.desk.raiseObjection(
    { ...by(member), conversationId: at.conversationId },
    { entryId: at.entryId, why: 'asked every week', fault },
  )

const write = async (articleId: string, body: string, member?: Who, title?: string) => {
  const { draft } = await articles.read(editor(member), articleId)
  const content = { ...draft!.content, body: { zh: '', en: body } }
  const named = title === undefined ? content : { ...content, title: { zh: '', en: title } }
  const { revision } = await articles.saveDraft(editor(member), articleId, {
    revision: draft!.revision,
    content: named,
  })
  return articles.publish(editor(member), articleId, { revision, accepts: [] })
}

test('a seller’s article leads nobody off the platform: it is not published, and it is said why', async () => {
  const sellerId = seller().sellerId!
  const { id } = await articles.create(editor(seller()), { audience: 'buyers', sellerId })
  const content = {
    audience: 'buyers' as const,
    title: { zh: '', en: 'How cups are washed' },
    keywords: { zh: [], en: [] },
    validFrom: null,
    validUntil: null,
  }
  const save = (revision: number, en: string) =>
    articles.saveDraft(editor(seller()), id, { revision, content: { ...content, body: { zh: '', en } } })
  const { revision } = await save(1, 'Pay me at [our page](https://evil.example/pay) or by PayPal.')
  const refused = {
    code: 'WORDS_REFUSED',
    reasons: [
      { en: 'the link to evil.example is not on the allow-list' },
      { en: 'payment outside the platform: paypal' },
    ],
  }
  await expect(articles.check(editor(seller()), id, {})).rejects.toMatchObject(refused)
  await expect(articles.publish(editor(seller()), id, { revision, accepts: [] })).rejects.toMatchObject(refused)
  const { revision: mended } = await save(revision, 'By hand, in warm water.')
  expect(await articles.publish(editor(seller()), id, { revision: mended, accepts: [] })).toEqual({ version: 1 })
  // Broken variant: the operator’s own articles link wherever they like.
  const own = await articles.create(editor(), { audience: 'buyers', sellerId: null })
  const body = { zh: '', en: 'See https://evil.example/pay for it.' }
  const draft = await articles.saveDraft(editor(), own.id, { revision: 1, content: { ...content, body } })
  await articles.publish(editor(), own.id, { revision: draft.revision, accepts: [] })
  await articles.archive(editor(), own.id)
  await articles.archive(editor(seller()), id)
})

test('a question that nothing answered becomes an article, which has to answer it from then on', async () => {
  const at = await said('do you offer gift wrapping')
  await groupQuestions({ ...shop.scene.database, ids: shop.scene.deps.ids })
  const became = await object(at, { kind: 'missing-knowledge' })
  if (became.became !== 'article') throw new Error('an article was to be drafted')
  const { articleId, number } = became
  expect((await articles.read(editor(), articleId)).draft?.content.title.en).toBe('do you offer gift wrapping')
  // What was counted as unanswered is being written.
  expect(await articles.listGaps(editor(), 'drafted')).toMatchObject([{ articleId }])
  await expect(write(articleId, 'Tea is best kept dry.', undefined, 'Keeping tea')).rejects.toMatchObject({
    code: 'LESSONS_FAIL',
    reasons: [{ en: expect.stringContaining(`Test ${number} (asked every week)`) }],
  })
  const { learned: before } = await articles.check(editor(), articleId, {})
  expect(before).toMatchObject({ tested: 1, failing: [{ en: expect.stringContaining(`Test ${number}`) }] })
  const title = 'Gift wrapping'
  await write(articleId, 'We offer gift wrapping for five yuan.', undefined, title)
  const other = await articles.create(editor(), { audience: 'buyers', sellerId: null })
  await write(
    other.id,
    'Gift wrapping: do you offer gift wrapping? Offer gift wrapping.',
    undefined,
    'Do you offer gift wrapping',
  ).then(
    () => expect.unreachable('another article would answer it'),
    (error: unknown) => expect(error).toMatchObject({ code: 'LESSONS_FAIL' }),
  )
  const { tests } = await shop.scene.turns.desk.listCorrections(by())
  const learned = tests.find((each) => each.number === number)
  expect(learned?.test).toMatchObject({ articleTitle: { en: title }, question: 'do you offer gift wrapping' })
  // Broken variant: without its test the same article goes through.
  await shop.scene.turns.desk.withdrawRuling(by(), learned!.id)
  await write(other.id, 'Gift wrapping: do you offer gift wrapping? Offer gift wrapping.')
})

test('a wrong fact of an article opens its draft, which is published only with what is right', async () => {
  const { id } = await articles.create(editor(), { audience: 'buyers', sellerId: null })
  await write(id, 'Descale a kettle with vinegar once a month.', undefined, 'Descaling a kettle')
  const at = await said('how do I descale a kettle')
  const from = { kind: 'article', articleId: id, shouldBe: 'Citric acid' } as const
  const became = await object(at, { kind: 'wrong-fact', from })
  expect(became).toMatchObject({ became: 'article', articleId: id })
  await expect(write(id, 'Descale a kettle with lemons once a month.')).rejects.toMatchObject({
    code: 'LESSONS_FAIL',
    reasons: [{ en: expect.stringContaining('say “Citric acid”') }],
  })
  // What fails already holds up nothing else.
  const other = await articles.create(editor(), { audience: 'buyers', sellerId: null })
  await write(other.id, 'We engrave a name for nine yuan.', undefined, 'Engraving a name')
  await write(id, 'Descale a kettle with citric acid once a month.')
})

test('a seller’s question becomes their own article and their own test', async () => {
  const at = await said('do you engrave a name on the cup')
  const became = await object(at, { kind: 'missing-knowledge' }, seller())
  if (became.became !== 'article') throw new Error('an article was to be drafted')
  expect(await articles.read(editor(seller()), became.articleId)).toMatchObject({
    seller: { id: shop.scene.tenant.sellerId },
  })
  const { tests } = await shop.scene.turns.desk.listCorrections(by(seller()))
  expect(tests).toMatchObject([{ number: 1, test: { kind: 'answer', articleId: became.articleId } }])
  const stranger = { ...seller(), sellerId: shop.scene.tenant.otherSellerId }
  await expect(object(at, { kind: 'missing-knowledge' }, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await shop.scene.turns.desk.listCorrections(by(stranger))).tests).toEqual([])
})

test('other words are said at once and kept: words that undo them are not published', async () => {
  const place = { workflow: 'cancel-order', text: 'order' }
  const at = await said('please cancel my order')
  const words = { zh: '您想取消哪一笔订单？', en: 'Which order would you like to cancel?' }
  const became = await object(at, { kind: 'wrong-tone', place, words })
  if (became.became !== 'wording') throw new Error('the words were to be changed')
  const { publishWords, rollBackWords } = shop.scene.turns.desk
  const version = (await shop.scene.deps.afterSales.workflowsOf(shop.scene.tenant.tenantId)).find(
    ({ name }) => name === place.workflow,
  )!.version
  const wording = { version, texts: { order: { zh: '哪一笔？', en: 'Which?' } } }
  const refused = { code: 'LESSONS_FAIL', reasons: [{ en: expect.stringContaining(words.en) }] }
  await expect(publishWords(by(), { name: place.workflow, wording })).rejects.toMatchObject(refused)
  await expect(rollBackWords(by(), { name: place.workflow, version: null })).rejects.toMatchObject(refused)
  expect(
    (await shop.scene.deps.afterSales.workflowsOf(shop.scene.tenant.tenantId)).find(
      ({ name }) => name === place.workflow,
    ),
  ).toMatchObject({ version })
})

test('what is not a seller’s to change waits for the operator, and their yes puts it right', async () => {
  const { desk } = shop.scene.turns
  const at = await said('where is my order')
  const place = { workflow: 'return-items', text: 'order' }
  await object(at, { kind: 'wrong-tone', place, words: { zh: '您想退哪一笔订单？', en: '' } }, seller())
  const [turn] = (await desk.load({ ...by(), ...at })).entries.flatMap((each) => each.turn ?? [])
  const ground = turn!.grounds.find((each) => each.kind === 'record')!
  const from = { kind: 'record', recordType: ground.recordType, recordId: ground.recordId } as const
  const fact = { ...from, field: 'status', shouldBe: 'delivered yesterday' }
  await object(at, { kind: 'wrong-fact', from: fact }, seller())
  const foreign = { ...fact, recordId: 'order-of-nobody' }
  await expect(object(at, { kind: 'wrong-fact', from: foreign }, seller())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const { objections } = await desk.listCorrections(by())
  const [record, tone] = (['wrong-fact', 'wrong-tone'] as const).map((kind) => {
    const found = objections.find(({ fault }) => fault === kind)
    expect(found).toMatchObject({ sellerName: { en: expect.any(String) }, mayAnswer: true })
    return found?.id
  })
  const { recordId } = ground
  expect(objections).toContainEqual(expect.objectContaining({ ground: expect.objectContaining({ recordId }) }))
  const yes = { isAccepted: true, answer: '' }
  await expect(desk.answerToObjection(by(seller()), { id: record!, ...yes })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await desk.answerToObjection(by(), { id: record!, ...yes, answer: 'The carrier’s feed is mended.' })
  await expect(desk.answerToObjection(by(), { id: record!, ...yes })).rejects.toMatchObject({ code: 'ALREADY_DECIDED' })
  await expect(desk.answerToObjection(by(), { id: tone!, ...yes })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  const words = { zh: '您想退哪一笔订单？', en: 'Which order would you like to return?' }
  await desk.answerToObjection(by(), { id: tone!, ...yes, words })
  const { tests } = await desk.listCorrections(by())
  expect(tests.at(-1)?.test).toMatchObject({ kind: 'wording', words })
  const told = await desk.listCorrections(by(seller()))
  expect(told.objections.map(({ state, answer }) => [state, answer])).toContainEqual([
    'accepted',
    'The carrier’s feed is mended.',
  ])
})

test('what a seller says was misread is learned with the operator’s yes', async () => {
  const { desk } = shop.scene.turns
  const at = await said('where is my order, my lamp flickers')
  expect(await object(at, { kind: 'misread' }, seller())).toEqual({ became: 'task' })
  const found = (await desk.listCorrections(by())).objections.find(({ fault }) => fault === 'misread')
  expect(found).toMatchObject({ utterance: 'where is my order, my lamp flickers', state: 'open' })
  await desk.answerToObjection(by(), { id: found!.id, isAccepted: true, answer: '', intent: 'faulty-item' })
  const { tenantId } = shop.scene.tenant
  const taught = await shop.scene.database.withTenant({ tenantId }, (tx) =>
    tx.selectFrom('taught_examples').select(['utterance', 'intent']).execute(),
  )
  expect(taught).toContainEqual({ utterance: found!.utterance, intent: 'faulty-item' })
})

test('who did what of all this stands in the audit', async () => {
  const { database, tenant } = shop.scene
  const acts = await listAuditActs(database, tenant.tenantId)
  expect(acts).toContainEqual({ act: 'objection.raised', by: expect.any(String) })
  // Words that were put in force by it stand under the code of all such words too.
  expect(acts).toContainEqual({ act: 'wording.published', by: supervisor().id })
})
