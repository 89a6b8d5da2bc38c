import { expect, test } from 'vitest'
import { findOpenQuestions } from '#copilot/log'
import { findPromises } from './find-promises.ts'
import { agent, assistant, card, customer, makeLog, turn } from './test-log.spec.ts'
import { writeSummary } from './write-summary.ts'

const textsOf = (facts: readonly { text: string }[]) => facts.map(({ text }) => text)

test('order numbers and amounts stand with the entry where they were said or shown last', () => {
  const log = makeLog(
    customer('my order 40012 was ¥56.00, where is it'),
    card('40012', 5600, 'Expected Wed'),
    customer('40012 again? and order no. B-7719'),
    agent('I refund CN¥38.50 for 40012.'),
  )
  const { orders, amounts } = writeSummary(log, 'en')
  expect(orders).toEqual([
    { text: 'B-7719', about: '40012 again? and order no. B-7719', seq: 3 },
    { text: '40012', about: 'I refund CN¥38.50 for 40012.', seq: 4 },
  ])
  expect(amounts.map(({ text, seq }) => [text, seq])).toEqual([
    ['¥56.00', 1],
    ['CN¥56.00', 2],
    ['CN¥38.50', 4],
  ])
})

test('a number inside a longer one is none, figures without a currency are no amount', () => {
  const { orders, amounts } = writeSummary(makeLog(card('1001', 100), customer('SF10010000, 3 pieces')), 'zh')
  expect(orders.map(({ seq }) => seq)).toEqual([1])
  expect(textsOf(amounts)).toEqual(['¥1.00'])
})

test.each([
  ['退款会在 5 个工作日内到账。', true],
  ['我帮您查一下仓库。', true],
  ['请问您要退款吗？', false],
  ['这款是白色的。', false],
  ['Your parcel will arrive by Wed 25 Nov.', true],
  ['We’ll replace the lid.', true],
  ['I am sorry about the delay.', false],
  ['Would you like it tomorrow?', false],
])('%s is a promise of staff: %s', (words, isOne) => {
  expect(findPromises(makeLog(agent(words)), 'zh')).toHaveLength(isOne ? 1 : 0)
})

test('what an order card expects is promised, a rule quoted from an article is not', () => {
  const quote = 'Refunds arrive within 3 days.'
  const ground = { kind: 'article', articleId: 'a', version: 1, title: '', quote, readAt: '' } as const
  const log = makeLog(card('1001', 100, 'Expected Wed'), assistant(quote, { grounds: [ground] }))
  expect(textsOf(findPromises(log, 'en'))).toEqual(['Order 1001: Expected Wed'])
})

test('a question is open until a turn or a person answers it', () => {
  const asked = [customer('where is it'), turn(1, 'where is it', { act: 'hand-off' })]
  expect(textsOf(findOpenQuestions(makeLog(...asked)))).toEqual(['where is it'])
  expect(findOpenQuestions(makeLog(...asked, agent('It is in Hangzhou.')))).toEqual([])
  expect(findOpenQuestions(makeLog(customer('where is it'), turn(1, 'where is it')))).toEqual([])
})

test('thanks, codes and the wish for a person are no questions; asking to wait answers none', () => {
  const log = makeLog(
    customer('can I keep it'),
    turn(1, 'can I keep it', { act: 'ask-again' }),
    customer('thanks'),
    turn(3, 'thanks', { acts: ['thank'], act: 'stay-silent', outcome: 'held' }),
    customer('get me a human'),
    turn(5, 'get me a human', { act: 'hand-off', wantsHuman: true }),
    agent('One moment please.'),
    customer('and the invoice?'),
  )
  expect(textsOf(findOpenQuestions(log))).toEqual(['can I keep it', 'and the invoice?'])
})

test('a request that waits for proof is open until it is answered after the proof', () => {
  const waiting = [
    customer('where is my parcel'),
    turn(1, 'where is my parcel', { act: 'ask-email' }),
    customer('lin@shop.test'),
    turn(3, 'lin@shop.test', { act: 'send-code' }),
  ]
  expect(textsOf(findOpenQuestions(makeLog(...waiting)))).toEqual(['where is my parcel'])
  const proved = [customer('123456'), turn(5, '123456', { act: 'tell-order' })]
  expect(findOpenQuestions(makeLog(...waiting, ...proved))).toEqual([])
})
