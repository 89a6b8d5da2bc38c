import type { SendChecks } from '@celadon/contract'
import { expect, test } from 'vitest'
import { findRisk, type Offered } from './find-risk.ts'

const yuan = (amount: number) => ({ amountMinor: amount * 100, currency: 'CNY' })
const used = (policy: string) => ({
  policy,
  version: 1,
  clause: 'return',
  sentence: { zh: '可退。', en: 'May return.' },
})
const offered = (given: Partial<Offered> = {}): Offered => ({
  toCustomer: yuan(100),
  clauses: [used('market')],
  inForceSince: new Map([['market', '2026-01-01T00:00:00.000Z']]),
  now: new Date('2026-11-24T00:00:00.000Z'),
  ...given,
})
const none: SendChecks = { refundsAbove: null, exceptions: false, newRules: false }

test.each<[string, Partial<SendChecks>, Partial<Offered>, string | undefined]>([
  ['nothing is checked', {}, { toCustomer: yuan(9_999) }, undefined],
  ['more than the limit', { refundsAbove: yuan(99) }, {}, 'refund'],
  ['just the limit', { refundsAbove: yuan(100) }, {}, undefined],
  ['another currency', { refundsAbove: yuan(999) }, { toCustomer: { amountMinor: 1, currency: 'USD' } }, 'refund'],
  ['what the customer pays', { refundsAbove: yuan(1) }, { toCustomer: yuan(-500) }, undefined],
  ['an exception', { exceptions: true }, { clauses: [used('exception:7')] }, 'exception'],
  ['an exception that nobody checks', { newRules: true }, { clauses: [used('exception:7')] }, undefined],
  [
    'rules of last week',
    { newRules: true },
    { inForceSince: new Map([['market', '2026-11-20T00:00:00.000Z']]) },
    'new-rules',
  ],
  ['rules of long ago', { newRules: true }, {}, undefined],
])('a reply waits for what it puts at risk: %s', (_name, checks, given, risk) => {
  expect(findRisk({ ...none, ...checks }, offered(given))).toBe(risk)
})
