import type { Order, Product } from '@celadon/contract'
import { expect, test } from 'vitest'
import type { SellerTerms } from '#commerce'
import { planPayouts } from './plan-payouts.ts'

const yuan = (amount: number) => ({ amountMinor: Math.round(amount * 100), currency: 'CNY' })
const terms: SellerTerms = {
  payableAfterDays: 7,
  weekday: 3,
  percent: 5,
  percentOf: { ceramics: 4 },
  minimum: yuan(100),
}
const products = [
  { id: 'cup', category: 'ceramics' },
  { id: 'bag', category: 'textiles' },
] as unknown as Product[]
/** A Tuesday. */
const now = new Date('2026-11-24T08:00:00.000Z')
const order = (deliveredAt: string | null, price: number, given: { productId?: string; refund?: number } = {}): Order =>
  ({
    total: yuan(price),
    items: [{ productId: given.productId ?? 'bag', price: yuan(price), quantity: 1 }],
    shipments: [{ deliveredAt }],
    refunds: given.refund ? [{ amount: yuan(given.refund), state: 'done', at: deliveredAt }] : [],
  }) as unknown as Order
const plan = (...orders: Order[]) => planPayouts(orders, products, terms, now)

test('what was delivered a week ago is paid on the next pay day, less the commission of its category', () => {
  const { payouts } = plan(
    order('2026-11-16T08:00:00.000Z', 200),
    order('2026-11-16T09:00:00.000Z', 100, { productId: 'cup' }),
  )
  expect(payouts).toEqual([
    {
      payAt: '2026-11-25T02:00:00.000Z',
      isPaid: false,
      orders: 2,
      sales: yuan(300),
      refunds: yuan(0),
      fees: yuan(14),
      net: yuan(286),
    },
  ])
})

test('a refund comes out of the payout and takes its commission back', () => {
  expect(plan(order('2026-11-10T08:00:00.000Z', 400, { refund: 100 })).payouts).toMatchObject([
    {
      isPaid: true,
      payAt: '2026-11-18T02:00:00.000Z',
      sales: yuan(400),
      refunds: yuan(100),
      fees: yuan(15),
      net: yuan(285),
    },
  ])
})

test('less than the least amount waits for the next pay day', () => {
  const { payouts } = plan(order('2026-11-01T08:00:00.000Z', 50), order('2026-11-16T08:00:00.000Z', 100))
  expect(payouts).toMatchObject([{ isPaid: false, orders: 2, net: yuan(142.5) }])
})

test('what came lately, or is still under way, is not payable', () => {
  expect(plan(order('2026-11-20T08:00:00.000Z', 100), order(null, 500))).toEqual({ payouts: [], notPayable: yuan(95) })
})
