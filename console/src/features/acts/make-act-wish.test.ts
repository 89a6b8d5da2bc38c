import type { OrderAct } from '@celadon/contract'
import { expect, test } from 'vitest'
import { actFields, makeActWish, type ActAnswers } from './make-act-wish.ts'
import { answersOf } from './start-answers.ts'

const address = {
  name: '陈雨',
  line1: '文三路 90 号',
  line2: '',
  city: '杭州',
  region: '',
  postcode: '310012',
  country: 'CN',
  phone: '',
}
const nothing: ActAnswers = {
  reason: '',
  pieces: {},
  swaps: {},
  methodId: '',
  handover: 'drop-off',
  address: { ...address, name: ' ' },
  remedy: 'refund',
  evidence: [],
  coupon: '',
  invoice: { kind: 'personal', name: '', taxNumber: null },
}
const filled: ActAnswers = {
  ...nothing,
  reason: 'damaged',
  pieces: { l1: 2, l2: 0 },
  swaps: { l1: 'cup-red', l2: '' },
  methodId: 'card-1',
  address: { ...address, name: ' 陈雨 ' },
  evidence: ['photo-1'],
  coupon: 'SPRING',
  invoice: { kind: 'company', name: ' 青瓷有限公司 ', taxNumber: ' 91330100MA27 ' },
}
const of = (act: OrderAct, answers: Partial<ActAnswers> = {}, base = filled) =>
  makeActWish(act, 'o1', { ...base, ...answers })

test('an empty form of anything that asks for more than a reason is no wish yet', () => {
  const ready = (Object.keys(actFields) as OrderAct[]).filter((act) => of(act, {}, nothing) !== null)
  expect(ready).toEqual(['cancel-order', 'compensate', 'hold-order', 'resend-invoice'])
})

test('lines and options that were not chosen are left out, and money goes back the way it came unless said', () => {
  expect(of('return-items', { methodId: '' })).toEqual({
    kind: 'return-items',
    orderId: 'o1',
    reason: 'damaged',
    lines: [{ lineId: 'l1', quantity: 2 }],
    methodId: null,
  })
  expect(of('exchange-items')).toMatchObject({ swaps: [{ lineId: 'l1', newSku: 'cup-red' }], methodId: 'card-1' })
  expect(of('return-items', { handover: 'pick-up' })).toMatchObject({ handover: 'pick-up' })
})

test('a claim says why, and whether there are photos is always said', () => {
  expect(of('claim', { reason: '' })).toBeNull()
  expect(of('claim', { evidence: [] })).toMatchObject({ evidence: [] })
  expect(of('claim')).toMatchObject({ evidence: ['photo-1'], remedy: 'refund' })
})

test('an address or a name on an invoice goes without the blanks around it, and a company has a tax number', () => {
  expect(of('change-address')).toMatchObject({ address: { name: '陈雨' } })
  expect(of('request-invoice')).toMatchObject({ invoice: { name: '青瓷有限公司', taxNumber: '91330100MA27' } })
  expect(of('request-invoice', { invoice: { kind: 'company', name: '青瓷', taxNumber: ' ' } })).toBeNull()
  const personal = of('request-invoice', { invoice: { kind: 'personal', name: '陈雨', taxNumber: 'left over' } })
  expect(personal).toMatchObject({ invoice: { taxNumber: null } })
})

test('a form that begins from what was proposed asks for the same, but takes no address and no way to pay unseen', () => {
  const lines = [{ lineId: 'l1', quantity: 2 }]
  const proposed = { kind: 'return-items', orderId: 'o', reason: 'damaged', lines, methodId: 'card' } as const
  const answers = { ...nothing, ...answersOf(proposed) }
  expect(makeActWish('return-items', 'o', answers)).toEqual({ ...proposed, methodId: null })
  expect(answersOf({ kind: 'change-address', orderId: 'o', address })).toEqual({})
})
