import type { Order } from '@celadon/contract'
import { expect, test } from 'vitest'
import { groupComplaints, type KeptComplaint } from './group-complaints.ts'

const item = (lineId: string, productId: string) => ({ lineId, productId, title: { zh: productId, en: productId } })
const orders = new Map([['o1', { items: [item('1', 'cup'), item('2', 'cup'), item('3', 'pot')] } as unknown as Order]])
const complaint = (given: Partial<KeptComplaint>): KeptComplaint => ({
  conversationId: 'c',
  orderId: 'o1',
  lineIds: ['1'],
  reason: 'damaged',
  words: 'lid leaks',
  isBefore: false,
  ...given,
})

test('complaints stand by product with their newest words, a product once however many lines were wrong', () => {
  const found = groupComplaints(
    [
      complaint({ words: 'newest', lineIds: ['1', '2'] }),
      complaint({ reason: 'quality', words: 'second' }),
      complaint({ words: 'third' }),
      complaint({ words: 'fourth' }),
      complaint({ isBefore: true }),
      complaint({ lineIds: ['3'], isBefore: true }),
    ],
    orders,
  )
  expect(found).toMatchObject([
    {
      productId: 'cup',
      count: 4,
      before: 1,
      reasons: [
        { reason: 'damaged', count: 3 },
        { reason: 'quality', count: 1 },
      ],
    },
  ])
  expect(found[0]!.said.map(({ words }) => words)).toEqual(['newest', 'second', 'third'])
})

test('what was said of a whole order is about each product of it, and what the shop forgot is about none', () => {
  expect(groupComplaints([complaint({ lineIds: [] })], orders).map(({ productId }) => productId)).toEqual([
    'cup',
    'pot',
  ])
  expect(groupComplaints([complaint({ orderId: 'gone' })], orders)).toEqual([])
})
