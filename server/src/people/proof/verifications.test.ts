import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createStranger } from '#people/customers'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import {
  createTestConversation,
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { endVerifications, findVerifiedCustomer, recordVerification, type Verification } from './verification-store.ts'

const ids = createIds(systemClock, systemRandomness)
const now = '2026-11-23T10:00:00.000Z'
let area: TestDatabase
let tenant: TestTenant
let other: TestTenant
let conversationId: string
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())
beforeEach(async () => {
  conversationId = await createTestConversation(area.ownerAddress, tenant)
})

const record = (changed: Partial<Verification> = {}) =>
  area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    recordVerification(tx, {
      id: ids.next(),
      conversationId,
      customerId: tenant.customerId,
      method: 'shop-token',
      now,
      expiresAt: '2026-11-23T11:00:00.000Z',
      ...changed,
    }),
  )
const find = (at: string, scope: { tenantId: string; sellerId?: string } = { tenantId: tenant.tenantId }) =>
  area.database.withTenant(scope, (tx) => findVerifiedCustomer(tx, conversationId, at))

test('a proof holds until the instant it ends', async () => {
  await record()
  expect(await find('2026-11-23T10:59:59.999Z')).toMatchObject({ customerId: tenant.customerId, method: 'shop-token' })
  expect(await find('2026-11-23T11:00:00.000Z')).toBeUndefined()
})

test('no proof lasts longer than its method allows', async () => {
  await record({ expiresAt: '2027-01-01T00:00:00.000Z' })
  expect((await find(now))?.expiresAt).toBe('2026-11-23T18:00:00.000Z')
  await record({ method: 'one-time-code', expiresAt: '2027-01-01T00:00:00.000Z' })
  expect((await find(now))?.expiresAt).toBe('2026-11-23T10:30:00.000Z')
})

test('an earlier proof does not come back when the newest has ended', async () => {
  await record({ expiresAt: '2026-11-23T18:00:00.000Z' })
  await record({ method: 'one-time-code', now: '2026-11-23T10:05:00.000Z', expiresAt: '2026-11-23T10:35:00.000Z' })
  expect(await find('2026-11-23T10:40:00.000Z')).toBeUndefined()
})

test('proofs of a conversation can be ended before their time', async () => {
  await record()
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    endVerifications(tx, conversationId, '2026-11-23T10:01:00.000Z'),
  )
  expect(await find('2026-11-23T10:01:00.000Z')).toBeUndefined()
})

test('a stranger is never taken for a verified customer', async () => {
  const stranger = ids.next()
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    createStranger(tx, { id: stranger, language: 'en', now }),
  )
  await record({ customerId: stranger })
  expect(await find(now)).toBeUndefined()
})

test('neither another tenant nor a seller’s member sees a proof, and neither can write one', async () => {
  await record()
  expect(await find(now, { tenantId: other.tenantId })).toBeUndefined()
  expect(await find(now, { tenantId: tenant.tenantId, sellerId: tenant.sellerId })).toBeUndefined()
  const foreign = {
    id: ids.next(),
    conversationId,
    customerId: other.customerId,
    method: 'shop-token' as const,
    now,
    expiresAt: now,
  }
  await expect(
    area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => recordVerification(tx, foreign)),
  ).rejects.toThrow('foreign key')
  const asSeller = { tenantId: tenant.tenantId, sellerId: tenant.sellerId }
  await expect(
    area.database.withTenant(asSeller, (tx) => recordVerification(tx, { ...foreign, customerId: tenant.customerId })),
  ).rejects.toThrow('row-level security')
})
