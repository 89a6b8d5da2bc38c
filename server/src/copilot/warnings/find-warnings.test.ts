import type { ClauseUsed } from '@celadon/contract'
import { expect, test } from 'vitest'
import type { PolicyWord } from './check-promises.ts'
import { findLogWarnings } from './find-log-warnings.ts'
import { findWarnings, type WarningFacts } from './find-warnings.ts'

const clause: ClauseUsed = { policy: 'returns', version: 4, clause: 'c', sentence: { zh: '三十天', en: '30 days' } }
const word = (over: Partial<PolicyWord>): PolicyWord => ({
  kind: 'return-items',
  verdict: 'allow',
  clauses: [clause],
  toCustomer: { amountMinor: 3850, currency: 'CNY' },
  withinDays: 5,
  ...over,
})
const facts = (over: Partial<WarningFacts> = {}): WarningFacts => ({
  customerName: '林晓',
  open: [],
  says: [],
  ...over,
})
const codesOf = (draft: string, over: Partial<WarningFacts> = {}) =>
  findWarnings(draft, facts(over)).map(({ code }) => code)

test.each(['Your card is 4242 4242 4242 4242', '您的卡号 6222 0212 3456 7890 128 已核实'])(
  'a card number that staff types is warned of: %s',
  (draft) => expect(codesOf(draft)).toContain('card-number'),
)

test.each([
  ['您好，周宁，货已发出。', '林晓', true],
  ['您好，林晓，货已发出。', '林晓', false],
  ['林女士，货已发出。', '林晓', false],
  ['王先生，货已发出。', '林晓', true],
  ['您好，请稍等。', '林晓', false],
  ['Hello Bob, it is on its way.', 'Ana Example', true],
  ['Hello Ana, it is on its way.', 'Ana Example', false],
  ['Dear Ms Example, it is on its way.', 'Ana Example', false],
  ['Hi there, it is on its way.', 'Ana Example', false],
  ['Hello Bob, it is on its way.', '', false],
])('%s to %s: a wrong name is %s', (draft, customerName, isWrong) => {
  expect(codesOf(draft, { customerName }).includes('wrong-name')).toBe(isWrong)
})

test.each(['我会给您退款。', 'I will refund it today.'])('what policy denies must not be promised: %s', (draft) => {
  const says = [word({ verdict: 'deny' }), word({ kind: 'cancel-order', verdict: 'deny' })]
  expect(findWarnings(draft, facts({ says }))).toEqual([{ code: 'promise-denied', words: [draft], clause, seq: null }])
  expect(codesOf(draft, { says: [word({})] })).toEqual([])
})

test('more money, or sooner, than policy gives is warned of with its clause', () => {
  const says = [word({})]
  expect(findWarnings('I will refund ¥50.00 now.', facts({ says }))[0]).toMatchObject({
    code: 'promise-above',
    words: ['¥50.00', '38.5'],
    clause,
  })
  expect(codesOf('退款会在 3 个工作日内到账。', { says })).toEqual(['promise-too-soon'])
  expect(codesOf('I will refund ¥38.50 within 5 days.', { says })).toEqual([])
})

test.each(['抱歉，这笔订单不能退款。', 'Would you like a refund?', 'I cannot refund it.'])(
  'a refusal or a question is no promise: %s',
  (draft) => expect(codesOf(draft, { says: [word({ verdict: 'deny' })] })).toEqual([]),
)

test('a blank that is still open, and a question the draft passes over, are named', () => {
  const open = ['when does my parcel arrive', 'can I get an invoice'].map((text, seq) => ({ text, about: text, seq }))
  expect(findWarnings('Your invoice for {order} is attached.', facts({ open }))).toMatchObject([
    { code: 'open-blank', words: ['order'] },
    { code: 'unanswered-question', words: ['when does my parcel arrive'] },
  ])
})

test('a question still open after staff spoke is warned of in the log', () => {
  const open = [{ text: 'and the lid?', about: 'and the lid?', seq: 1 }]
  expect(findLogWarnings([], open)).toEqual([])
})
