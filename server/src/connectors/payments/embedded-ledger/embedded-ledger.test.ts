import type { Order } from '@celadon/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MoneyMove, PaymentPort } from '#commerce'
import { createEmbeddedShop } from '#connectors/commerce/embedded-shop'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { createTestDatabase, createTestTenant, plantTestOrder, type TestDatabase, type TestTenant } from '#testing'
import { createEmbeddedLedger } from './index.ts'

const ids = createIds(systemClock, systemRandomness)
const at = '2026-11-25T04:00:00.000Z'
let fixture: TestDatabase
let tenant: TestTenant
let ledger: PaymentPort
let order: Order

beforeAll(async () => {
  fixture = await createTestDatabase()
  ledger = createEmbeddedLedger({ ...fixture.database, ids })
})
afterAll(() => fixture.close())

/** A tenant of its own: each test finds 60 yuan on the gift card. */
beforeEach(async () => {
  tenant = await createTestTenant(fixture.ownerAddress)
  order = await plantTestOrder(fixture.ownerAddress, tenant, { buyerId: 'mine' })
})

const wanted = (changes: Partial<MoneyMove> = {}): MoneyMove => ({
  key: ids.next(),
  kind: 'refund',
  customerId: 'mine',
  orderId: order.externalId,
  methodId: 'gift-1',
  amount: { amountMinor: 2500, currency: 'CNY' },
  at,
  ...changes,
})
const move = (changes: Partial<MoneyMove> = {}) => ledger.move(tenant.tenantId, wanted(changes))

const balance = async (): Promise<number | undefined> => {
  const row = await fixture.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    tx.selectFrom('shop_buyers').select('account').where('id', '=', 'mine').executeTakeFirstOrThrow(),
  )
  return row.account?.methods.find(({ id }) => id === 'gift-1')?.balance?.amountMinor
}
const shownRefunds = async (): Promise<Order['refunds']> => {
  const who = { externalId: 'mine', role: 'buyer', sellerId: null } as VerifiedCustomer
  return (await createEmbeddedShop(fixture.database).listOrders(tenant.tenantId, who, 5))[0]!.refunds
}

describe('the embedded ledger', () => {
  test('moves a gift card’s balance with the money, and the order shows what was given back', async () => {
    await move()
    expect(await balance()).toBe(8500)
    await move({ kind: 'charge', amount: { amountMinor: 8500, currency: 'CNY' } })
    expect(await balance()).toBe(0)
    expect(await shownRefunds()).toEqual([{ amount: { amountMinor: 2500, currency: 'CNY' }, state: 'done', at }])
  })

  test('refuses what a gift card does not hold, and keeps no trace of it', async () => {
    const key = ids.next()
    const charge = wanted({ key, kind: 'charge', amount: { amountMinor: 6001, currency: 'CNY' } })
    await expect(ledger.move(tenant.tenantId, charge)).rejects.toMatchObject({
      name: 'PortRefusal',
      code: 'insufficient-balance',
    })
    expect([await balance(), await ledger.find(tenant.tenantId, charge, { by: 'key' })]).toEqual([6000, undefined])
  })

  test('never spends one balance twice, however many ask at once', async () => {
    const charges = Array.from({ length: 6 }, () => move({ kind: 'charge' }).catch((error: Error) => error.message))
    const outcomes = await Promise.all(charges)
    expect(outcomes.filter((outcome) => outcome === 'insufficient-balance')).toHaveLength(4)
    expect(await balance()).toBe(1000)
  })

  test.each([
    ['unknown-method', { methodId: 'card-9' }],
    ['unknown-order', { customerId: 'other' }],
    ['other-currency', { amount: { amountMinor: 1, currency: 'USD' } }],
  ])('refuses with %s', async (code, changes) => {
    await expect(move(changes)).rejects.toMatchObject({ code })
  })

  test('gives one key one movement, asked for at once or again, and finds it by key and by its own number', async () => {
    const one = wanted()
    const [first, second] = await Promise.all([ledger.move(tenant.tenantId, one), ledger.move(tenant.tenantId, one)])
    expect([second, await ledger.move(tenant.tenantId, one)]).toEqual([first, first])
    expect(await balance()).toBe(8500)
    expect(await shownRefunds()).toHaveLength(1)
    expect(await ledger.find(tenant.tenantId, one, { by: 'key' })).toEqual(first)
    expect(await ledger.find(tenant.tenantId, wanted(), { by: 'reference', reference: first.reference })).toEqual(first)
    expect(await ledger.find(tenant.tenantId, wanted(), { by: 'likeness', known: [] })).toBeUndefined()
  })

  test('with a new key each time would give back twice', async () => {
    await Promise.all([move(), move()])
    expect(await balance()).toBe(11_000)
  })
})
