import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listBuyerOrders } from '#connectors/commerce/embedded-shop'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { checkPolicy } from '#policy'
import { readRulesInForce } from '#policy/versions'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { exportRetail, importRetail, openRetailShop, retailDbSchema, retailPolicy, type RetailDb } from './index.ts'
import { testRetailDb } from './test-retail-db.spec.ts'
import { toOptions, toProduct } from './to-goods.ts'

const folder = process.env['CELADON_LAB_DATA']
const file = folder === undefined ? '' : join(folder, 'retail', 'db.json')
const newId = createIds(systemClock, systemRandomness).next
const now = new Date('2026-11-25T12:00:00.000Z')
let fixture: TestDatabase

beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.close())

const inAndOut = async (db: RetailDb): Promise<RetailDb> => {
  const { tenantId } = await createTestTenant(fixture.ownerAddress)
  return fixture.database.withTenant({ tenantId }, async (tx) => {
    await importRetail(tx, db, { now, newId })
    return exportRetail(tx)
  })
}

describe('a shop in one file', () => {
  test('comes out as it went in, whatever state its orders are in', async () => {
    expect(await inAndOut(testRetailDb)).toEqual(testRetailDb)
  })

  test.skipIf(!existsSync(file))('a real one too, to the cent', { timeout: 60_000 }, async () => {
    const db = retailDbSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(await inAndOut(db)).toEqual(db)
  })

  test.skipIf(!existsSync(file))('no two variants of its goods are called the same in Chinese', () => {
    const { products } = retailDbSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    for (const product of Object.values(products)) {
      const { title, variants } = toProduct(product, 'seller')
      expect(title.zh).toMatch(/\p{Script=Han}/u)
      const told = variants!.map(({ options }) => options.map(({ value }) => value.zh).join())
      expect(new Set(told).size).toBe(new Set(variants!.map(({ options }) => JSON.stringify(options))).size)
    }
  })

  test('its orders are of one seller, newest first as the customer listed them', async () => {
    const { tenantId } = await createTestTenant(fixture.ownerAddress)
    const orders = await fixture.database.withTenant({ tenantId }, async (tx) => {
      await importRetail(tx, testRetailDb, { now, newId })
      return listBuyerOrders(tx, 'ada_1', 10)
    })
    expect(orders.map((order) => order.number)).toEqual(testRetailDb.users['ada_1']!.orders.toReversed())
    expect(new Set(orders.map((order) => order.seller.id)).size).toBe(1)
  })

  test('what we have no Chinese word for keeps its own', () => {
    expect(toOptions({ color: 'red', tune: 'waltz' })).toEqual([
      { name: { zh: '颜色', en: 'color' }, value: { zh: '红色', en: 'red' } },
      { name: { zh: 'tune', en: 'tune' }, value: { zh: 'waltz', en: 'waltz' } },
    ])
  })

  test('is opened once in a workspace, with its rules in force; the file is looked at first', async () => {
    const { tenantId } = await createTestTenant(fixture.ownerAddress)
    const open = (shop: unknown) =>
      fixture.database.withTenant({ tenantId }, (tx) => openRetailShop(tx, shop, { now, newId }))
    await expect(open({ products: {}, users: { ada: 1 }, orders: {} })).rejects.toThrow(/FILE_WRONG_SHAPE.*users\.ada/)
    expect(await open(testRetailDb)).toEqual({ products: 2, buyers: 1, orders: 7 })
    await expect(open(testRetailDb)).rejects.toThrow(/SHOP_NOT_EMPTY/)
    const rules = await fixture.database.withTenant({ tenantId }, (tx) => readRulesInForce(tx, now.toISOString()))
    expect(rules.policies).toEqual([{ ...retailPolicy, version: 1 }])
  })

  test('its rules can be published as they are', () => {
    expect(checkPolicy({ ...retailPolicy, version: 1 }, null)).toEqual([])
  })
})
