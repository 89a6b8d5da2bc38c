import { ticketStatusSchema } from '@celadon/contract'
import { expect, test } from 'vitest'
import { kindOfIntent } from './kind-of-intent.ts'
import { mayCorrectTo, moveTicket } from './ticket.ts'

test('a ticket follows its conversation from new to solved, and opens again when the customer comes back', () => {
  const happened = ['taken', 'staff-said', 'customer-said', 'staff-said', 'resolved', 'reopened', 'taken'] as const
  const statuses: string[] = []
  happened.reduce((status, event) => {
    statuses.push(moveTicket({ status, place: 'desk' }, event))
    return moveTicket({ status, place: 'desk' }, event)
  }, ticketStatusSchema.parse('new'))
  expect(statuses).toEqual([
    'open',
    'waiting-on-customer',
    'waiting-on-us',
    'waiting-on-customer',
    'solved',
    'waiting-on-us',
    'waiting-on-us',
  ])
})

test('words of a customer open what was solved or closed, whatever happened since', () => {
  for (const status of ['solved', 'closed'] as const)
    expect(moveTicket({ status, place: 'desk' }, 'reopened')).toBe('waiting-on-us')
})

test('what was handed to the back office is theirs to do, whatever becomes of the conversation', () => {
  for (const event of ['resolved', 'merged'] as const) {
    for (const status of ['new', 'open', 'waiting-on-customer', 'waiting-on-us'] as const) {
      expect(moveTicket({ status, place: 'back-office' }, event)).toBe('waiting-on-us')
      expect(moveTicket({ status, place: 'desk' }, event)).toBe(event === 'merged' ? 'closed' : 'solved')
    }
    expect(moveTicket({ status: 'closed', place: 'back-office' }, event)).toBe('closed')
  }
})

test('nothing becomes new again', () => {
  expect(ticketStatusSchema.options.filter((to) => mayCorrectTo('open', to))).not.toContain('new')
})

test.each([
  ['return-item', 'return'],
  ['late-parcel', 'delivery'],
  ['refund-status', 'payment'],
  ['account-hacked', 'account'],
  ['cancel-order', 'order'],
  ['size-advice', 'product'],
  ['payout-status', 'seller'],
  ['praise', 'other'],
])('%s is a ticket about %s', (intent, kind) => {
  expect(kindOfIntent(intent)).toBe(kind)
})
