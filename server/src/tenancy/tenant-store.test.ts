import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createInbox,
  createSeller,
  createTenant,
  findInboxById,
  findInboxByKey,
  loadTenant,
  type Tenant,
} from '#tenancy'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'

let area: TestDatabase
let one: TestTenant
let two: TestTenant
beforeAll(async () => {
  area = await createTestDatabase()
  one = await createTestTenant(area.ownerAddress)
  two = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const newTenant = (): Omit<Tenant, 'minutesPerPlace'> => ({
  id: randomUUID(),
  slug: `new-${randomUUID()}`,
  name: { zh: '新集市', en: 'New market' },
  defaultLanguage: 'en',
  timeZone: 'Europe/Berlin',
  openingHours: { weekly: [{ days: [1], from: '09:00', to: '24:00' }], holidays: ['2026-12-25'] },
  callBackWithinMinutes: 90,
})
const queue = () => ({ id: randomUUID(), name: { zh: '人工', en: 'People' } })
const now = '2026-11-23T10:00:00.000Z'

test('a public key finds its inbox and tenant, another finds nothing', async () => {
  const found = await area.database.withDispatcher((tx) => findInboxByKey(tx, two.inboxKey))
  expect(found).toEqual({
    tenantId: two.tenantId,
    id: two.inboxId,
    key: two.inboxKey,
    name: { zh: '网页', en: 'Web' },
    allowedOrigins: ['http://shop.test'],
    shopSecret: two.shopSecret,
  })
  expect(await area.database.withDispatcher((tx) => findInboxByKey(tx, 'nobody'))).toBeUndefined()
  expect(await area.database.withDispatcher((tx) => findInboxById(tx, one.tenantId, two.inboxId))).toBeUndefined()
})

test('a transaction loads its own tenant and no other', async () => {
  expect((await area.database.withTenant({ tenantId: one.tenantId }, loadTenant)).id).toBe(one.tenantId)
  await expect(area.database.withTenant({ tenantId: randomUUID() }, loadTenant)).rejects.toThrow('NOT_FOUND')
})

test('a new tenant reads back as it was written, with an inbox, a seller and the queue people wait in', async () => {
  const tenant = newTenant()
  const inbox = {
    id: randomUUID(),
    key: randomUUID(),
    name: tenant.name,
    allowedOrigins: [],
    shopSecret: 'x'.repeat(32),
  }
  const loaded = await area.database.withTenant({ tenantId: tenant.id }, async (tx) => {
    await createTenant(tx, tenant, queue(), now)
    await createInbox(tx, inbox)
    await createSeller(tx, { id: randomUUID(), name: tenant.name })
    return loadTenant(tx)
  })
  expect(loaded).toEqual({ ...tenant, minutesPerPlace: 3 })
  expect(await area.database.withDispatcher((tx) => findInboxByKey(tx, inbox.key))).toMatchObject({
    tenantId: tenant.id,
  })
})

test('no tenant is written from inside another', async () => {
  await expect(
    area.database.withTenant({ tenantId: one.tenantId }, (tx) => createTenant(tx, newTenant(), queue(), now)),
  ).rejects.toThrow('row-level security')
})

test('a shop secret that could be guessed is refused', async () => {
  const inbox = {
    id: randomUUID(),
    key: randomUUID(),
    name: { zh: '网', en: 'Web' },
    allowedOrigins: [],
    shopSecret: 'short',
  }
  await expect(area.database.withTenant({ tenantId: one.tenantId }, (tx) => createInbox(tx, inbox))).rejects.toThrow(
    'INVALID_REQUEST',
  )
})
