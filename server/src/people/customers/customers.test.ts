import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ShopCustomer } from '#people/tokens'
import { systemClock } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { createStranger, findCustomerId, loadCustomer, nameStranger, recordShopCustomer } from './customer-store.ts'

const ids = createIds(systemClock, systemRandomness)
const now = '2026-11-23T10:00:00.000Z'
let area: TestDatabase
let tenant: TestTenant
let other: TestTenant
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const lin: ShopCustomer = {
  externalId: 'buyer-7',
  name: '林晓',
  email: 'lin@shop.test',
  role: 'buyer',
  sellerId: null,
  language: 'zh',
}
const inTenant = <T>({ tenantId }: TestTenant, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId }, work)
const record = (customer: ShopCustomer, where = tenant) =>
  inTenant(where, (tx) => recordShopCustomer(tx, customer, { id: ids.next(), now, fallbackLanguage: 'en' }))

test('of a stranger nothing is known', async () => {
  const id = ids.next()
  const stranger = await inTenant(tenant, (tx) => createStranger(tx, { id, language: 'en', now }))
  expect(stranger).toEqual({
    id,
    externalId: null,
    role: 'buyer',
    sellerId: null,
    name: null,
    email: null,
    language: 'en',
  })
  expect(await inTenant(tenant, (tx) => loadCustomer(tx, id))).toEqual(stranger)
})

test('a stranger who signs in is called by their name, and a customer of the shop by nothing else', async () => {
  const stranger = await inTenant(tenant, (tx) => createStranger(tx, { id: ids.next(), language: 'en', now }))
  const known = await record(lin)
  const nameAfter = (id: string) =>
    inTenant(tenant, async (tx) => {
      await nameStranger(tx, id, '苏晴')
      return (await loadCustomer(tx, id)).name
    })
  expect(await nameAfter(stranger.id)).toBe('苏晴')
  expect(await nameAfter(known.id)).toBe('林晓')
})

test('the shop’s customer is one customer, however often and at once they come', async () => {
  const came = await Promise.all([record(lin), record(lin), record(lin), record(lin)])
  expect(new Set(came.map(({ id }) => id)).size).toBe(1)
})

test('the shop’s newest word counts; what it leaves out stays', async () => {
  const known = await record({ ...lin, externalId: 'buyer-8' })
  const said = await record({ ...lin, externalId: 'buyer-8', email: 'lin@new.test', name: null, language: null })
  expect(said).toEqual({ ...known, email: 'lin@new.test' })
})

test('who speaks for a seller speaks for one that the tenant has', async () => {
  const seller: ShopCustomer = { ...lin, externalId: 'seller-1', role: 'seller', sellerId: tenant.sellerId }
  expect(await record(seller)).toMatchObject({ role: 'seller', sellerId: tenant.sellerId })
  await expect(record({ ...seller, sellerId: other.sellerId })).rejects.toThrow('INVALID_REQUEST')
})

test('two tenants’ customers are apart, also under the same number at the shop', async () => {
  const [here, there] = [await record(lin), await record({ ...lin, name: 'Other' }, other)]
  expect(here.id).not.toBe(there.id)
  await expect(inTenant(tenant, (tx) => loadCustomer(tx, there.id))).rejects.toThrow('NOT_FOUND')
  expect(await inTenant(tenant, (tx) => findCustomerId(tx, 'buyer-7'))).toBe(here.id)
  expect(await inTenant(other, (tx) => findCustomerId(tx, 'buyer-7'))).toBe(there.id)
})
