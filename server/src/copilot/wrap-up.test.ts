import type { Ruling } from '@celadon/contract'
import { expect, test } from 'vitest'
import { proposeDisposition, scoreConversation, type Done } from '#copilot/wrap-up'
import { agent, card, customer, makeLog, turn } from './test-log.spec.ts'

const run = (status: Done['status'], verdict: Ruling['verdict'], kind = 'cancel-order'): Done => ({
  status,
  workflow: kind,
  ruling: {
    verdict,
    wish: { kind },
    settlement: verdict === 'deny' ? null : { toCustomer: { amountMinor: 3850, currency: 'CNY' } },
  } as unknown as Ruling,
})

test.each([
  ['what was done', [run('done', 'allow')], 'money-returned', 'was-done'],
  ['goods on their way back', [run('awaiting-arrival', 'allow', 'return-items')], 'goods-returned', 'was-done'],
  ['what waits for a yes', [run('awaiting-approval', 'needs-approval')], 'passed-on', 'still-waits'],
  ['what a rule refused', [run('refused', 'deny')], 'refused-by-rule', 'was-refused'],
  ['what was said', [], 'answered', 'was-answered'],
] as const)('the end is proposed from %s, with the reason', (_what, runs, code, reason) => {
  expect(proposeDisposition(runs, [])).toMatchObject({ code, reason: { code: reason }, isConfirmed: false })
})

test('a question that stays open is no answer', () => {
  expect(proposeDisposition([], makeLog(customer('and the lid?')))).toMatchObject({ code: 'no-reply' })
})

const asked = [customer('can I get my money back'), turn(1, 'can I get my money back', { act: 'hand-off' })]
const pointsOf = (...lines: Parameters<typeof makeLog>) =>
  Object.fromEntries(
    scoreConversation(makeLog(...lines), []).criteria.map(({ criterion, points }) => [criterion, points]),
  )

test('a good conversation has every point', () => {
  expect(scoreConversation(makeLog(...asked, agent('Yes, within 30 days.')), []).score).toBe(100)
})

test('what is left open, an amount of no record, shouting and a promise no ruling allows each cost their points', () => {
  expect(pointsOf(...asked)).toMatchObject({ answered: 20 })
  expect(pointsOf(card('1001', 5600), agent('The total is CN¥56.00, the fee CN¥9.00.'))).toMatchObject({ facts: 15 })
  expect(pointsOf(agent('STOP writing LIKE that!!'))).toMatchObject({ tone: 10 })
  expect(pointsOf(agent('I will refund it today.'))).toMatchObject({ policy: 0 })
})

test('a promise that a ruling allows costs nothing, and its amount is a record', () => {
  const log = makeLog(...asked, agent('I will refund CN¥38.50 today.'))
  expect(scoreConversation(log, [run('done', 'allow')]).score).toBe(100)
})

test('each fault names its entry', () => {
  const { criteria } = scoreConversation(makeLog(agent('I will refund it today.')), [])
  expect(criteria.flatMap(({ faults }) => faults)).toEqual([
    { code: 'promise-without-ruling', words: 'I will refund it today.', seq: 1 },
  ])
})
