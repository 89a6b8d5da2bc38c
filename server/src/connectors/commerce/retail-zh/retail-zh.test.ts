import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedAfterSales, listBuyerOrders } from '#connectors/commerce/embedded-shop'
import { createEmbeddedLedger } from '#connectors/payments/embedded-ledger'
import { systemClock } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import { checkPolicy } from '#policy'
import { readRulesInForce } from '#policy/versions'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import {
  exportRetailZh,
  importRetailZh,
  openRetailZhShop,
  retailZhFiles,
  retailZhPolicy,
  retailZhSchema,
} from './index.ts'
import { testRetailZh } from './test-retail-zh.spec.ts'

const folder = join(process.env['CELADON_LAB_DATA'] ?? '', 'retail-zh')
const isThere = process.env['CELADON_LAB_DATA'] !== undefined && existsSync(join(folder, 'orders.json'))
if (!isThere) console.warn('SKIPPED: a real shop of the shape of retail-zh. CELADON_LAB_DATA names no folder with it.')
const ids = createIds(systemClock, systemRandomness)
const given = { now: new Date('2026-11-25T12:00:00.000Z'), newId: ids.next }
let area: TestDatabase

beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())

const newShop = async () => {
  const { tenantId } = await createTestTenant(area.ownerAddress)
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => area.database.withTenant({ tenantId }, work)
  return { tenantId, within }
}

describe('a Chinese shop in files', () => {
  test('comes out as it went in', async () => {
    const { within } = await newShop()
    await within((tx) => importRetailZh(tx, testRetailZh, given))
    expect(await within(exportRetailZh)).toEqual(testRetailZh)
  })

  test.skipIf(!isThere)('a real one too, every file of it', async () => {
    const raw: unknown = Object.fromEntries(
      retailZhFiles.map((name): [string, unknown] => [
        name,
        JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
      ]),
    )
    const { within } = await newShop()
    expect(await within((tx) => openRetailZhShop(tx, raw, given))).toEqual({ products: 52, buyers: 28, orders: 41 })
    expect(await within(exportRetailZh)).toEqual(retailZhSchema.parse(raw))
    expect(await within(exportRetailZh)).toEqual(raw)
  })

  test('what was done since is in what comes out, and not what was kept for the way back', async () => {
    const { tenantId, within } = await newShop()
    await within((tx) => importRetailZh(tx, testRetailZh, given))
    const deps = { ...area.database, ids, clock: systemClock, randomness: systemRandomness }
    const shop = createEmbeddedAfterSales(deps)
    const amount = { amountMinor: 19_990, currency: 'CNY' }
    const at = given.now.toISOString()
    const theirs = { customerId: '林师傅', at }
    const wish = { kind: 'cancel-order' as const, orderId: '1', reason: null }
    await shop.perform(tenantId, { ...theirs, key: 'key-1', wish, settlement: amount })
    const refund = { ...theirs, key: 'key-2', kind: 'refund' as const, orderId: '1', methodId: 'e-card', amount }
    await createEmbeddedLedger(deps).move(tenantId, refund)
    const after = await within(exportRetailZh)
    const expected = structuredClone(testRetailZh)
    expected.orders['tb']!['s1']!['林师傅']!['1']!.订单状态 = '已取消'
    expected.users_info['林师傅']!.电子卡余额 = 287.9
    expect(after).toEqual(expected)
  })

  test('is told in the shop’s own words, with parcels in China’s time and nothing that did not arrive', async () => {
    const { within } = await newShop()
    await within((tx) => importRetailZh(tx, testRetailZh, given))
    const orders = await within((tx) => listBuyerOrders(tx, '林师傅', 10))
    const [paid, signed] = ['1', '2'].map((number) => orders.find((order) => order.number === number)!)
    expect(signed).toMatchObject({
      status: 'delivered',
      placedAt: '2026-11-18T00:00:00.000Z',
      seller: { name: { zh: '店铺 s1' } },
    })
    expect(signed?.shipments[0]).toMatchObject({ status: 'delivered', deliveredAt: '2026-11-20T05:00:00.000Z' })
    expect(paid?.shipments[0]?.deliveredAt).toBe(null)
    expect(paid?.items[0]?.title.zh).toBe('提梁壶')
  })

  test('is opened once, with its rules in force; what the files lack is refused and nothing is half imported', async () => {
    const { within } = await newShop()
    const open = (shop: unknown) => within((tx) => openRetailZhShop(tx, shop, given))
    await expect(open({ ...testRetailZh, orders: { tb: 1 } })).rejects.toThrow(/FILE_WRONG_SHAPE.*orders\.tb/)
    await expect(open({ ...testRetailZh, users_info: {} })).rejects.toThrow(/FILE_INCOMPLETE.*林师傅/)
    const { k1: _, ...others } = testRetailZh.products['tb']!['s1']!
    await expect(open({ ...testRetailZh, products: { tb: { s1: others } } })).rejects.toThrow(/FILE_INCOMPLETE.*k1/)
    expect(await open(testRetailZh)).toEqual({ products: 2, buyers: 2, orders: 3 })
    await expect(open(testRetailZh)).rejects.toThrow(/SHOP_NOT_EMPTY/)
    const rules = await within((tx) => readRulesInForce(tx, new Date(Date.now() + 1_000).toISOString()))
    expect(rules.policies.map(({ name }) => name)).toContain('retail-zh')
    expect(checkPolicy({ ...retailZhPolicy, version: 1 }, null)).toEqual([])
  })
})
