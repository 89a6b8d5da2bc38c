import { expect, test } from 'vitest'
import { checkSentence, findSentence, insteadKey, reword } from '#automation/sentences'
import { words as automationWords } from '#automation/words'
import { sentences, words } from '#turn/words'
import { emptyAdvance } from './advance.ts'
import { composeReply } from './compose-reply.ts'
import { textsOf } from './test-scene.spec.ts'

const shorter = { zh: '{day}已经送到了。', en: 'Here since {day}.' }

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

test.each(['Dr. Martens 1460', 'Soap by St. Ives', 'No. 5 candle', 'J. Crew belt', 'Yahoo! mug', 'L.L. Bean bag'])(
  'a name with a stop in it is read back whole: %s',
  (name) => {
    const all = sentences.map(({ text }) => text.en)
    const titled = sentences.filter(({ text }) => /\{(?:0|title|named)\}/.test(text.en))
    expect(titled.length).toBeGreaterThan(20)
    for (const { id, text } of titled) {
      const filled = text.en.replaceAll(/\{(\w+)\}/g, (_, blank: string) =>
        ['0', 'title', 'named'].includes(blank) ? name : '2',
      )
      const said = { refusal: `${words.en.order.noDate} ${filled}`, alone: filled, other: `It ended. ${filled}` }
      for (const reply of Object.values(said)) {
        const [found] = findSentence(reply, text.en, all)
        expect({ id, said: found && reply.slice(found.start, found.end) }).toEqual({ id, said: filled })
      }
    }
  },
)

test('a capitalised word before a stop is no name: what follows stays out of the blank', () => {
  const all = sentences.map(({ text }) => text.en)
  const template = sentences.find(({ id }) => id === 'refusal.refund-goes-elsewhere')!.text.en
  const refused = (where: string) => template.replace('{0}', where)
  const rule = automationWords.en.refused('Money goes back the way it came.')
  for (const where of ['WeChat Pay', 'Mug', 'a Set', 'Plan B', 'Dr. Pay'])
    for (const reply of [`${refused(where)} ${rule}`, `${refused(where)} ${refused('Alipay')}`]) {
      const [first] = findSentence(reply, template, all)
      expect([reply, first?.values.get('0')]).toEqual([reply, where])
    }
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
  // Words of before an upgrade that changed the blanks fit no more: the next that do are said.
  instead.set(insteadKey('s1', 'order.delivered'), { zh: '到了', en: 'Here, by {carrier}.' })
  expect(say(text, 's1')).toContain('Operator 2026-11-23')
  instead.set(insteadKey(null, 'order.delivered'), { zh: '{day}到', en: 'Here.' })
  expect(say(text, 's1')).toBe(text)
  // "and 2 more" is no name of goods.
  instead.set(insteadKey(null, 'order.alone'), {
    zh: '甲{number}、{title}、{stop}',
    en: 'Order {number}, {title}: {stop}',
  })
  const place = { number: '1', title: 'Cup', stop: 'Delivered' }
  expect(say(words.en.order.alone(place), null)).toBe('Order 1, Cup: delivered')
  expect(say(words.en.order.among({ ...place, others: 2 }), null)).toBe(words.en.order.among({ ...place, others: 2 }))
})

test('an answer and the question that stands again are each said in the words of their own seller', () => {
  const instead = new Map([
    [insteadKey('s1', 'run.still-needed'), { zh: '还缺这一项。', en: 'Said by the first seller.' }],
    [insteadKey('s2', 'run.still-needed'), { zh: '少不了这一项。', en: 'Said by the second seller.' }],
  ])
  const text = automationWords.en.stillNeeded
  const article = { passage: 'An article.', articleId: 'a', version: 1, title: 'A', sellerId: 's1', isSure: true }
  const advance = { ...emptyAdvance, isAside: true, sellerId: 's2', parts: [{ type: 'text' as const, text }] }
  const facts = { language: 'en', instead, advance, article, now: new Date(0), nextId: () => 'p' }
  const plan = { act: 'tell-article', isInsteadOfDoing: false }
  const decision = { plan, kind: 'answer', isPersonOffered: true }
  const { parts } = composeReply(decision as never, facts as never)
  expect(textsOf([{ parts }])).toContain('Said by the second seller.')
  expect(textsOf([{ parts }])).toContain(words.en.offerAlso)
})
