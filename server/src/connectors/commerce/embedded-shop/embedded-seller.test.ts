import type { Order } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { createEmbeddedSeller } from './embedded-seller.ts'
import { recordBuyers, recordOrders } from './shop-store.ts'

let fixture: TestDatabase
let tenant: TestTenant
beforeAll(async () => {
  fixture = await createTestDatabase()
  tenant = await createTestTenant(fixture.ownerAddress)
})
afterAll(() => fixture.close())

const now = new Date('2026-11-24T12:00:00.000Z')
const paid = { code: 'paid' as const, at: '2026-11-24T08:00:00.000Z' }
let last = 0
const order = (changes: Partial<Order> = {}): Order => {
  last += 1
  return {
    externalId: `order-${last}`,
    number: String(70_000 + last),
    placedAt: '2026-11-24T08:00:00.000Z',
    seller: { id: tenant.sellerId, name: { zh: '商家', en: 'Seller' } },
    status: 'paid',
    rawStatus: 'PAID',
    total: { amountMinor: 100, currency: 'CNY' },
    items: [],
    shipments: [],
    refunds: [],
    milestones: [paid],
    ...changes,
  }
}

const who = () =>
  ({ customerId: 'me', externalId: 'me', role: 'seller', sellerId: tenant.sellerId }) as unknown as VerifiedCustomer
const readSold = async () => {
  const port = createEmbeddedSeller({ ...fixture.database, clock: { now: () => now }, terms: null })
  return (await port.readSellerFacts(tenant.tenantId, who())).sold
}
const keep = (orders: Order[]) =>
  fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    recordOrders(
      tx,
      orders.map((each) => ({ buyerId: 'buyer', order: each })),
    ),
  )

test('what was sold is all that was paid for, each currency apart, and not only of the newest orders', async () => {
  await fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    recordBuyers(tx, [
      { externalId: 'buyer', name: 'B', email: 'b@shop.test', language: 'en', role: 'buyer', sellerId: null },
    ]),
  )
  const nothing = { orders: 0, total: { amountMinor: 0, currency: 'CNY' } }
  expect(await readSold()).toEqual([1, 7, 30].map((days) => ({ days, ...nothing })))
  const foreign = { seller: { id: tenant.otherSellerId, name: { zh: '他', en: 'Other' } } }
  await keep([
    order(),
    order({ status: 'cancelled', milestones: [{ ...paid, code: 'cancelled' }] }),
    order({ status: 'cancelled', milestones: [paid, { ...paid, code: 'cancelled' }] }),
    order({ status: 'unpaid', milestones: [] }),
    order({ total: { amountMinor: 30, currency: 'USD' } }),
    order(foreign),
    order({ placedAt: '2026-11-20T08:00:00.000Z' }),
  ])
  const usd = { orders: 1, total: { amountMinor: 30, currency: 'USD' } }
  const cny = (orders: number) => ({ orders, total: { amountMinor: orders * 100, currency: 'CNY' } })
  const expected = [[1, 2] as const, [7, 3] as const, [30, 3] as const]
  expect(await readSold()).toEqual(
    expected.flatMap(([days, orders]) => [
      { days, ...cny(orders) },
      { days, ...usd },
    ]),
  )
  await keep(Array.from({ length: 505 }, () => order()))
  expect((await readSold())[0]).toEqual({ days: 1, ...cny(507) })
})
