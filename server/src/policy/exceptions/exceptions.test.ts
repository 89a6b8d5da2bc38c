import type { PolicyException } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TenantScope, TenantTransaction } from '#platform/database'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { readRulesInForce } from '#policy/versions'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { endException, listExceptions, recordException } from './index.ts'

const ids = createIds(systemClock, systemRandomness)
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`
let area: TestDatabase
let tenant: TestTenant
let other: TestTenant

beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const within = <T>(work: (tx: TenantTransaction) => Promise<T>, scope?: TenantScope): Promise<T> =>
  area.database.withTenant(scope ?? { tenantId: tenant.tenantId }, work)
const exceptionOf = (why: string, sellerId: string | null): PolicyException => ({
  id: ids.next(),
  sellerId,
  customerId: null,
  orderId: 'o1',
  productId: null,
  until: at(10),
  why,
  clause: { id: 'longer', kind: 'return-window', scope: {}, days: 60 },
})
const about = { kind: 'order', name: '40012' } as const
const record = (exception: PolicyException, scope?: TenantScope) =>
  within((tx) => recordException(tx, exception, { about, authorId: null, now: at(4) }), scope)
const holding = async (day: number, { tenantId } = tenant): Promise<string[]> =>
  (await within((tx) => readRulesInForce(tx, at(day)), { tenantId })).exceptions.map((each) => each.why)

test('an exception holds until its end, and in its own workspace', async () => {
  await record(exceptionOf('promised by phone', null))
  expect(await holding(9)).toEqual(['promised by phone'])
  expect(await holding(11)).toEqual([])
  expect(await holding(9, other)).toEqual([])
})

test('ended by hand it holds no longer, and ending it again changes nothing', async () => {
  const exception = exceptionOf('until further notice', null)
  await record(exception)
  for (const [memberId, day] of [
    [tenant.adminId, 6],
    [tenant.agentId, 7],
  ] as const)
    await within((tx) => endException(tx, { id: exception.id, memberId, now: at(day) }))
  expect(await holding(8)).toEqual(['promised by phone'])
  const kept = (await within((tx) => listExceptions(tx, at(8)))).find((each) => each.exception.id === exception.id)
  expect(kept).toMatchObject({ endedBy: tenant.adminId, endsAt: at(6), exception: { until: at(6) } })
})

test('a seller makes and sees their own, and never the operator’s or another seller’s', async () => {
  const { tenantId, sellerId, otherSellerId } = tenant
  await record(exceptionOf('ours', sellerId), { tenantId, sellerId })
  const seenBy = async (seller: string): Promise<string[]> =>
    (await within((tx) => listExceptions(tx, at(5)), { tenantId, sellerId: seller })).map((each) => each.exception.why)
  expect(await seenBy(sellerId)).toEqual(['ours'])
  expect(await seenBy(otherSellerId)).toEqual([])
  for (const owner of [null, otherSellerId])
    await expect(record(exceptionOf('not theirs', owner), { tenantId, sellerId })).rejects.toThrow('row-level security')
})
