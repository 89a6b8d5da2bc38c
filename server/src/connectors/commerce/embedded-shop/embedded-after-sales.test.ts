import type { Order, ShopFacts, Wish } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AfterSalesPort, Performed } from '#commerce'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import type { VerifiedCustomer } from '#platform/verified-customer'
import {
  createTestDatabase,
  createTestTenant,
  plantTestOrder,
  testProduct,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { createEmbeddedAfterSales, createEmbeddedShop, createReturnWays } from './index.ts'

const clock = createManualClock('2026-11-25T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
const at = '2026-11-25T04:00:00.000Z'
let fixture: TestDatabase
let tenant: TestTenant
let port: AfterSalesPort

beforeAll(async () => {
  fixture = await createTestDatabase()
  tenant = await createTestTenant(fixture.ownerAddress)
  port = createEmbeddedAfterSales({ ...fixture.database, clock, ids, randomness: systemRandomness })
})
afterAll(() => fixture.close())

const plant = (order: Partial<Order> = {}, buyerId = 'mine') =>
  plantTestOrder(fixture.ownerAddress, tenant, { buyerId, order })

type Doing = { by?: string; key?: string; settlement?: number; comesBack?: boolean }

const perform = (
  wish: Wish,
  { by = 'mine', key = ids.next(), settlement = 0, comesBack = false }: Doing = {},
): Promise<Performed> =>
  port.perform(tenant.tenantId, {
    key,
    customerId: by,
    wish,
    settlement: { amountMinor: settlement, currency: 'CNY' },
    at,
    comesBack,
  })

const who = (externalId: string, changes: Partial<VerifiedCustomer> = {}): VerifiedCustomer =>
  ({
    customerId: externalId,
    externalId,
    role: 'buyer',
    sellerId: null,
    name: null,
    email: null,
    method: 'shop-token',
    expiresAt: at,
    ...changes,
  }) as VerifiedCustomer

const readOrder = async ({ number }: Order): Promise<Order> =>
  (await createEmbeddedShop(fixture.database).findOrderByNumber(tenant.tenantId, who('mine'), number))!
const readFacts = (orders: Order[], reader = who('mine')): Promise<ShopFacts> =>
  port.readFacts(
    tenant.tenantId,
    reader,
    orders.map(({ externalId }) => externalId),
  )
const readDealing = async (order: Order) => (await readFacts([order])).dealings[0]!

const address = { name: '林', line1: '1', line2: '', city: '上海', region: '', postcode: '', country: 'CN', phone: '' }
const lines = [{ lineId: 'l1', quantity: 1 }]
const swaps = [{ lineId: 'l1', newSku: 'cup-red' }]

describe('the facts of the embedded shop', () => {
  test('are the buyer’s own account, orders and payments, and the products with every variant', async () => {
    const mine = await plant()
    const theirs = await plant({}, 'other')
    const facts = await readFacts([mine, theirs])
    expect(facts).toMatchObject({
      account: { externalId: 'mine', methods: [{ id: 'card-1' }, { id: 'gift-1' }] },
      products: [testProduct],
      readAt: at,
    })
    expect(facts.dealings.map(({ orderId }) => orderId)).toEqual([mine.externalId])
    expect(facts.dealings[0]!.payments).toMatchObject([{ kind: 'payment', methodId: 'card-1', amount: mine.total }])
  })

  test('are empty for whoever is not known, and for a seller without a business', async () => {
    const mine = await plant()
    expect((await readFacts([mine], who('nobody'))).dealings).toEqual([])
    expect(await readFacts([mine], who('zhou', { role: 'seller' }))).toMatchObject({ products: [], dealings: [] })
    const seller = who('zhou', { role: 'seller', sellerId: tenant.sellerId })
    expect((await readFacts([mine], seller)).dealings).toMatchObject([{ orderId: mine.externalId, payments: [] }])
  })
})

describe('the embedded shop', () => {
  test('cancels an order that has not left', async () => {
    const order = await plant()
    expect(await perform({ kind: 'cancel-order', orderId: order.externalId, reason: null })).toEqual({
      rmaNumber: null,
    })
    expect(await readOrder(order)).toMatchObject({ status: 'cancelled', milestones: [{ code: 'cancelled', at }] })
  })

  test('sends an order elsewhere, and counts the change', async () => {
    const order = await plant()
    await perform({ kind: 'change-address', orderId: order.externalId, address })
    expect(await readDealing(order)).toMatchObject({ shipTo: address, changes: { address: 1, items: 0 } })
    const ways = createReturnWays(fixture.database, { ...address, city: '龙泉' })
    expect(await ways(tenant.tenantId, order.externalId)).toMatchObject({
      from: { city: '上海' },
      to: { city: '龙泉' },
    })
  })

  test('puts another variant in the place of a line, which keeps its id, and changes the total by the difference', async () => {
    const order = await plant({ total: { amountMinor: 10_800, currency: 'CNY' } })
    await perform({ kind: 'change-items', orderId: order.externalId, swaps, methodId: 'card-1' })
    const changed = await readOrder(order)
    expect(changed.items).toMatchObject([{ lineId: 'l1', sku: 'cup-red', price: { amountMinor: 6000 }, quantity: 2 }])
    expect(changed.items[0]!.options).toEqual(testProduct.variants[1]!.options)
    expect(changed.total.amountMinor).toBe(12_800)
    expect((await readDealing(order)).changes.items).toBe(1)
  })

  test('counts a change of payment, to a way that is on file', async () => {
    const order = await plant()
    await perform({ kind: 'change-payment', orderId: order.externalId, methodId: 'gift-1' })
    expect((await readDealing(order)).changes.payment).toBe(1)
    const unknown = perform({ kind: 'change-payment', orderId: order.externalId, methodId: 'gift-2' })
    await expect(unknown).rejects.toMatchObject({ code: 'unknown-method' })
  })

  test('takes back pieces under a number, and no more than there are', async () => {
    const order = await plant({ status: 'delivered' })
    const wish: Wish = { kind: 'return-items', orderId: order.externalId, reason: null, lines, methodId: 'card-1' }
    const first = await perform(wish, { settlement: 5000 })
    expect(first.rmaNumber).toMatch(/^R\d{10}$/)
    await perform(wish)
    await expect(perform(wish)).rejects.toMatchObject({ code: 'not-so-many-left' })
    const { returns } = await readDealing(order)
    expect(returns).toHaveLength(2)
    expect(returns[0]).toMatchObject({
      rmaNumber: first.rmaNumber,
      kind: 'return',
      lines,
      state: 'requested',
      settlement: { amountMinor: -5000 },
    })
  })

  test('exchanges whole lines for what it has', async () => {
    const order = await plant({ status: 'delivered' })
    const wish = (newSku: string): Wish => ({
      kind: 'exchange-items',
      orderId: order.externalId,
      reason: null,
      swaps: [{ lineId: 'l1', newSku }],
      methodId: null,
    })
    await expect(perform(wish('cup-gold'))).rejects.toMatchObject({ code: 'sold-out' })
    await expect(perform(wish('pot'))).rejects.toMatchObject({ code: 'unknown-variant' })
    await perform(wish('cup-red'), { settlement: -2000 })
    expect((await readDealing(order)).returns).toMatchObject([
      { kind: 'exchange', lines: [{ lineId: 'l1', quantity: 2 }], swaps, settlement: { amountMinor: 2000 } },
    ])
  })

  test('keeps a claim with the pieces it is about, and gives a number only when they come back', async () => {
    const order = await plant({ status: 'delivered' })
    const wish: Wish = {
      kind: 'claim',
      orderId: order.externalId,
      reason: 'damaged',
      lines,
      remedy: 'refund',
    }
    expect(await perform(wish, { settlement: 5000 })).toEqual({ rmaNumber: null })
    expect((await perform({ ...wish, remedy: 'replacement' }, { comesBack: true })).rmaNumber).toMatch(/^R/)
    const dealing = await readDealing(order)
    expect(dealing.returns).toMatchObject([
      { kind: 'return', state: 'closed' },
      { kind: 'exchange', state: 'requested', swaps: [{ lineId: 'l1', newSku: 'cup-blue' }] },
    ])
    expect(dealing.compensations).toMatchObject([{ what: 'claim', amount: { amountMinor: 5000 } }, { what: 'claim' }])
  })

  test('remembers what was given for a late parcel and for a fallen price', async () => {
    const order = await plant({ status: 'late' })
    await perform({ kind: 'compensate', orderId: order.externalId }, { settlement: 1000 })
    await perform({ kind: 'price-difference', orderId: order.externalId, lines }, { settlement: 500 })
    expect((await readDealing(order)).compensations).toEqual([
      { what: 'late', amount: { amountMinor: 1000, currency: 'CNY' } },
      { what: 'price-difference', amount: { amountMinor: 500, currency: 'CNY' } },
    ])
  })

  test.each<[Order['status'], Wish['kind']]>([
    ['shipped', 'cancel-order'],
    ['cancelled', 'cancel-order'],
    ['shipped', 'return-items'],
    ['paid', 'compensate'],
    ['cancelled', 'compensate'],
  ])('refuses on an order that is %s: %s', async (status, kind) => {
    const order = await plant({ status })
    const wish = { kind, orderId: order.externalId, reason: null, lines, methodId: null } as Wish
    await expect(perform(wish)).rejects.toMatchObject({ name: 'PortRefusal', code: 'order-state' })
    expect(await readOrder(order)).toEqual(order)
  })

  test('does nothing to an order that is another’s, or another tenant’s', async () => {
    const order = await plant()
    const wish: Wish = { kind: 'cancel-order', orderId: order.externalId, reason: null }
    await expect(perform(wish, { by: 'other' })).rejects.toMatchObject({ code: 'unknown-order' })
    const foreign = await createTestTenant(fixture.ownerAddress)
    const act = { key: 'k', customerId: 'mine', wish, settlement: { amountMinor: 0, currency: 'CNY' }, at }
    await expect(port.perform(foreign.tenantId, act)).rejects.toMatchObject({ code: 'unknown-order' })
    expect((await readOrder(order)).status).toBe('paid')
  })
})

describe('a key', () => {
  test('given again gets the first answer, and nothing is done', async () => {
    const order = await plant({ status: 'delivered' })
    const wish: Wish = { kind: 'return-items', orderId: order.externalId, reason: null, lines, methodId: null }
    const key = ids.next()
    expect(await port.findPerformed(tenant.tenantId, key)).toBeUndefined()
    const answers = await Promise.all([perform(wish, { key }), perform(wish, { key }), perform(wish, { key })])
    expect(new Set(answers.map(({ rmaNumber }) => rmaNumber)).size).toBe(1)
    expect(await port.findPerformed(tenant.tenantId, key)).toEqual(answers[0])
    expect((await readDealing(order)).returns).toHaveLength(1)
  })

  test('that was refused is free: nothing was done under it', async () => {
    const order = await plant({ status: 'shipped' })
    const key = ids.next()
    await expect(perform({ kind: 'cancel-order', orderId: order.externalId, reason: null }, { key })).rejects.toThrow()
    expect(await port.findPerformed(tenant.tenantId, key)).toBeUndefined()
  })

  test('forgotten by whoever asks again would give back twice', async () => {
    const order = await plant({ status: 'delivered' })
    const wish: Wish = { kind: 'return-items', orderId: order.externalId, reason: null, lines, methodId: null }
    await Promise.all([perform(wish), perform(wish)])
    expect((await readDealing(order)).returns).toHaveLength(2)
  })
})
