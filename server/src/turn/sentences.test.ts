import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSentence, findSentence, reword, insteadKey } from '#automation/sentences'
import { saveReviews } from '#policy/reviews'
import { listAudit } from '#platform/audit'
import { words as automationWords } from '#automation/words'
import { sentences, words } from '#turn/words'
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

test('every sentence has the same blanks in both languages, and is found again with what they were filled with', () => {
  const values: Record<string, string> = {
    others: '2',
    position: '3',
    waiting: '4',
    number: 'CE-1',
    rma: 'R-1',
    at: 'Wed 25 Nov 08:15',
  }
  const unpleasant = 'Cup (blue) and 2 more, “x” at St. Louis. 1.5 kg。到'
  for (const { id, text } of sentences)
    for (const language of ['zh', 'en'] as const) {
      const template = text[language]
      const all = sentences.map((each) => each.text[language])
      // Titles of workflows end at the first stop, and so does what a sentence begins with.
      const isFree = (name: string): boolean => name === 'event' || (name === 'title' && id.startsWith('order.'))
      const value = (name: string): string =>
        values[name] ?? (isFree(name) ? unpleasant : `Cup (blue), “${name}” of 1.5 kg`)
      const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => value(name))
      const before = { zh: words.zh.order.delivered('11月23日'), en: `${words.en.order.delivered('23 Nov')} ` }[
        language
      ]
      const after = { zh: words.zh.order.noDate, en: ` ${words.en.order.noDate}` }[language]
      const isWholeLine = template.endsWith('}')
      for (const reply of [filled, `${before}${filled}`, ...(isWholeLine ? [] : [`${before}${filled}${after}`])]) {
        const found = findSentence(reply, template, all)
        expect({ id, found: found.map(({ start, end }) => reply.slice(start, end)) }).toMatchObject({
          id,
          found: expect.arrayContaining([filled]),
        })
        const read = found.find(({ start, end }) => reply.slice(start, end) === filled)!
        for (const [name, is] of read.values) expect({ id, is }).toEqual({ id, is: value(name) })
      }
    }
  for (const { id, text } of sentences)
    expect({ id, zh: text.zh.match(/\{\w+\}/g)?.toSorted() }).toEqual({ id, zh: text.en.match(/\{\w+\}/g)?.toSorted() })
})

test('a fact can be neither dropped nor made up, and what keeps people safe is not worded otherwise', () => {
  const sentence = (id: string) => sentences.find((each) => each.id === id)!
  const problems = (id: string, en: string, zh = en) => checkSentence({ zh, en }, sentence(id)).map((each) => each.en)
  expect(problems('order.delivered', shorter.en, shorter.zh)).toEqual([])
  expect(problems('order.delivered', 'It is there.')).toContain('English: the blank {day} may not go: it is a fact.')
  expect(problems('order.delivered', 'On {day}, by {carrier}.')).toContain('English: there is no blank {carrier}.')
  expect(problems('order.delivered', '{day}, {day}.')).toContain('English: the blank {day} is used twice.')
  expect(problems('order.delivered', 'On {day}, with 5% back.')).toContain('English: “5%” comes from no record.')
  expect(problems('order.no-date', 'It comes in three days.')).toContain('English: “three days” comes from no record.')
  expect(problems('order.no-date', 'x', '三天内到。')).toContain('Chinese: “三天” comes from no record.')
  const side = problems('order.among', '{title}{others} {number} {stop}', '{title}，{others}；{number}：{stop}')
  expect(side).toContain('English: between two blanks there have to be words.')
  expect(problems('order.delivered', '{day}.', '{day}到')).toEqual([
    'English: beside the blanks there have to be words.',
  ])
  for (const [figure, zh] of [
    ['a week', '百分之五'],
    ['twenty days', '双倍'],
    ['forty hours', '廿天'],
    ['hundred yuan', '两倍'],
  ] as const) {
    expect(problems('order.no-date', `It takes ${figure}.`, 'x')).toEqual([
      `English: “${figure}” comes from no record.`,
    ])
    expect(problems('order.no-date', 'x', `赔${zh}`)).toEqual([`Chinese: “${zh}” comes from no record.`])
  }
  expect(problems('danger.crisis', 'Calm down.')).toHaveLength(1)
  expect(problems('greet', 'Good day.')).toHaveLength(1)
})

test('two blanks side by side are never told apart, and a reason keeps its own stop', () => {
  expect(findSentence('Order CE-1 Cup', 'Order {number}{title}')).toEqual([])
  expect(findSentence('Order CE-1 Cup', '{number}{title}')).toEqual([])
  const { text } = sentences.find(({ id }) => id === 'exception.refused-because')!
  for (const why of ['太晚了！', '为什么？', '不行。'])
    expect(findSentence(automationWords.zh.exception.refused(why), text.zh)[0]?.values.get('why')).toBe(why)
})

test('replies are said in the words of the seller concerned, else the operator’s, and what is locked as it is', () => {
  const instead = new Map([
    [insteadKey(null, 'order.delivered'), { zh: '甲 {day}', en: 'Operator {day}' }],
    [insteadKey('s1', 'order.delivered'), shorter],
    [insteadKey(null, 'what-i-am'), { zh: '我是真人', en: 'I am a person.' }],
  ])
  const say = (text: string, sellerId: string | null) =>
    textsOf([{ parts: reword([{ type: 'text', text }], { sentences, instead, sellerId, language: 'en' }) }])
  const text = `Order 1 (Cup): delivered. ${words.en.order.delivered('2026-11-23')} ${words.en.offerAlso}`
  expect(say(text, 's1')).toBe(`Order 1 (Cup): delivered. Here since 2026-11-23. ${words.en.offerAlso}`)
  expect(say(text, 's2')).toContain('Operator 2026-11-23')
  expect(say(text, null)).toContain('Operator 2026-11-23')
  expect(say(words.en.whatIAm, null)).toBe(words.en.whatIAm)
  // "and 2 more" is no name of goods.
  instead.set(insteadKey(null, 'order.alone'), { zh: '甲', en: 'Order {number}, {title}: {stop}' })
  const place = { number: '1', title: 'Cup', stop: 'Delivered' }
  expect(say(words.en.order.alone(place), null)).toBe('Order 1, Cup: delivered')
  expect(say(words.en.order.among({ ...place, others: 2 }), null)).toBe(words.en.order.among({ ...place, others: 2 }))
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
