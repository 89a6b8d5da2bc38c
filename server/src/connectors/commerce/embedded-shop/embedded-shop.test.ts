import type { Order } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommercePort } from '#commerce'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { createEmbeddedShop, listBuyerOrders, recordBuyers, recordOrders } from './index.ts'
import { findOrder } from './shop-store.ts'

let fixture: TestDatabase
let tenant: TestTenant
let foreign: TestTenant
let shop: CommercePort

const placed = (number: string, sellerId: string, day: number): Order => ({
  externalId: `01900000-0000-7000-8000-0000000${number}`,
  number,
  placedAt: `2026-11-${day}T08:00:00.000Z`,
  seller: { id: sellerId, name: { zh: '商家', en: 'Seller' } },
  status: 'paid',
  rawStatus: 'PAID',
  total: { amountMinor: 100, currency: 'CNY' },
  items: [],
  shipments: [],
  refunds: [],
})

const proved = (
  externalId: string,
  role: 'buyer' | 'seller' = 'buyer',
  sellerId: string | null = null,
): VerifiedCustomer =>
  ({
    customerId: externalId,
    externalId,
    role,
    sellerId,
    name: null,
    email: null,
    method: 'shop-token',
    expiresAt: '2027-01-01T00:00:00Z',
  }) as VerifiedCustomer

const numbers = (orders: Order[]): string[] => orders.map((order) => order.number)

const fill = async (one: TestTenant, first: number): Promise<void> => {
  await fixture.database.withTenant({ tenantId: one.tenantId }, async (tx) => {
    await recordBuyers(tx, [
      { externalId: 'mine', name: 'Mine', email: 'Mine@Example.com', language: 'zh', role: 'buyer', sellerId: null },
      { externalId: 'other', name: 'Other', email: 'other@example.com', language: 'en', role: 'buyer', sellerId: null },
    ])
    await recordOrders(tx, [
      { buyerId: 'mine', order: placed(String(first), one.sellerId, 20) },
      { buyerId: 'mine', order: placed(String(first + 1), one.otherSellerId, 22) },
      { buyerId: 'other', order: placed(String(first + 2), one.sellerId, 21) },
    ])
  })
}

beforeAll(async () => {
  fixture = await createTestDatabase()
  tenant = await createTestTenant(fixture.ownerAddress)
  foreign = await createTestTenant(fixture.ownerAddress)
  await fill(tenant, 40_001)
  await fill(foreign, 50_001)
  shop = createEmbeddedShop(fixture.database)
})

afterAll(() => fixture.close())

describe('the embedded shop', () => {
  test('lists a buyer their own orders, newest first, as many as asked for', async () => {
    expect(numbers(await shop.listOrders(tenant.tenantId, proved('mine'), 50))).toEqual(['40002', '40001'])
    expect(numbers(await shop.listOrders(tenant.tenantId, proved('mine'), 1))).toEqual(['40002'])
  })

  test('finds an order by its number for whose it is', async () => {
    expect((await shop.findOrderByNumber(tenant.tenantId, proved('mine'), '40001'))?.number).toBe('40001')
  })

  test('finds nothing by the number alone: not for another buyer, nor in another tenant', async () => {
    expect(await shop.findOrderByNumber(tenant.tenantId, proved('mine'), '40003')).toBeUndefined()
    expect(await shop.findOrderByNumber(tenant.tenantId, proved('nobody'), '40001')).toBeUndefined()
    expect(await shop.findOrderByNumber(foreign.tenantId, proved('mine'), '40001')).toBeUndefined()
    expect(numbers(await shop.listOrders(foreign.tenantId, proved('mine'), 50))).toEqual(['50002', '50001'])
  })

  test('a look-up that forgets whose order it is would find another buyer’s', async () => {
    const broken = await fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
      findOrder(tx, '40003', undefined),
    )
    expect(broken?.number).toBe('40003')
  })

  test('shows a seller the orders of their goods, whoever bought them, and no others', async () => {
    const seller = proved('zhou', 'seller', tenant.sellerId)
    expect(numbers(await shop.listOrders(tenant.tenantId, seller, 50))).toEqual(['40003', '40001'])
    expect((await shop.findOrderByNumber(tenant.tenantId, seller, '40003'))?.number).toBe('40003')
    expect(await shop.findOrderByNumber(tenant.tenantId, seller, '40002')).toBeUndefined()
  })

  test('shows a seller without a business, or with a foreign one, nothing', async () => {
    for (const sellerId of [null, foreign.sellerId]) {
      const seller = proved('zhou', 'seller', sellerId)
      expect(await shop.listOrders(tenant.tenantId, seller, 50)).toEqual([])
      expect(await shop.findOrderByNumber(tenant.tenantId, seller, '40001')).toBeUndefined()
    }
  })

  test('finds a person by the address on file, in any case of letters, within the tenant', async () => {
    expect(await shop.findCustomerByEmail(tenant.tenantId, ' mine@EXAMPLE.com')).toMatchObject({
      externalId: 'mine',
      role: 'buyer',
    })
    expect(await shop.findCustomerByEmail(tenant.tenantId, 'nobody@example.com')).toBeUndefined()
    expect(await shop.findCustomerByEmail(tenant.tenantId, '%')).toBeUndefined()
  })

  test('gives back the order as it was written', async () => {
    const [order] = await fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
      listBuyerOrders(tx, 'other', 5),
    )
    expect(order).toEqual(placed('40003', tenant.sellerId, 21))
  })
})
