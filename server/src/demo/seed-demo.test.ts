import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createEmbeddedShop,
  recordBuyers,
  recordOrders,
  recordPayments,
  recordProducts,
} from '#connectors/commerce/embedded-shop'
import { createAccounts } from '#people/accounts'
import { listMembers } from '#people/members'
import { createManualClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { createIds, randomToken, systemRandomness } from '#platform/ids'
import { loadTenant } from '#tenancy'
import { isOpenAt } from '#tenancy/hours'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { demoArticles } from '#demo/articles'
import { seedDemo, type DemoSeed, type SeedDeps } from './seed-demo.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const now = clock.now()
const tables = [
  'tenants',
  'inboxes',
  'queues',
  'sellers',
  'articles',
  'shop_products',
  'shop_buyers',
  'shop_orders',
  'shop_payments',
  'members',
] as const

let fixture: TestDatabase
let deps: SeedDeps
let first: DemoSeed
let file: string | undefined

const countRows = (): Promise<Record<string, number>> =>
  withOwner(fixture.ownerAddress, async (owner) => {
    const counts: Record<string, number> = {}
    for (const table of tables)
      counts[table] = Number((await owner.query(`select count(*) from ${table}`)).rows[0].count)
    return counts
  })

beforeAll(async () => {
  fixture = await createTestDatabase()
  deps = {
    database: fixture.database,
    ids: createIds(clock, systemRandomness),
    randomness: systemRandomness,
    accounts: createAccounts({
      pool: fixture.database.appPool,
      secret: 's'.repeat(40),
      baseUrl: 'http://127.0.0.1:7700',
      trustedOrigins: [],
    }),
    newPassword: () => randomToken(systemRandomness, 12),
    readLogins: async () => file,
    writeLogins: async (text) => {
      file = text
    },
    shop: { recordProducts, recordBuyers, recordOrders, recordPayments },
    allowedOrigins: ['http://127.0.0.1:7700'],
  }
  first = await seedDemo(deps, { now, size: 'small' })
})

afterAll(() => fixture.close())

describe('the seeded demo', () => {
  test('has everything it promises', async () => {
    expect(await countRows()).toEqual({
      tenants: 1,
      inboxes: 1,
      queues: 5,
      sellers: 3,
      articles: 80,
      shop_products: 12,
      shop_buyers: 33,
      shop_orders: 126,
      shop_payments: 129,
      members: 5,
    })
  })

  test('a second start changes nothing and knows the same logins', async () => {
    const before = await countRows()
    const kept = file
    const second = await seedDemo(deps, { now: new Date('2026-12-01T00:00:00Z'), size: 'small' })
    expect(second).toEqual({ ...first, isNew: false })
    expect(await countRows()).toEqual(before)
    expect(file).toBe(kept)
  })

  test('its agents are there day and night', async () => {
    const tenant = await deps.database.withTenant({ tenantId: first.tenantId }, loadTenant)
    expect(isOpenAt(tenant, new Date('2026-11-28T01:00:00Z'))).toBe(true)
    expect(isOpenAt(tenant, new Date('2026-11-28T13:59:00Z'))).toBe(true)
    expect(isOpenAt(tenant, new Date('2026-11-28T19:00:00Z'))).toBe(true)
  })

  test('everybody has a role of their own and can sign in', async () => {
    expect(first.logins.map((login) => login.role)).toEqual(['admin', 'supervisor', 'agent', 'agent', 'sellerMember'])
    const members = await deps.database.withTenant({ tenantId: first.tenantId }, (tx) => listMembers(tx))
    expect(members.map((member) => member.role).sort()).toEqual([
      'admin',
      'agent',
      'agent',
      'sellerMember',
      'supervisor',
    ])
    for (const { email, password } of first.logins) expect((await signIn(email, password)).status).toBe(200)
  })

  test('with the file of logins gone, a start gives new passwords and the old ones end', async () => {
    const old = first.logins[0]!
    file = undefined
    const again = await seedDemo(deps, { now, size: 'small' })
    expect(again.logins[0]!.password).not.toBe(old.password)
    expect((await signIn(old.email, old.password)).status).toBe(401)
    expect((await signIn(old.email, again.logins[0]!.password)).status).toBe(200)
  })

  test('a start that was cut off before the shop was written is finished by the next', async () => {
    const other = await createTestDatabase()
    let kept: string | undefined
    const accounts = createAccounts({
      pool: other.database.appPool,
      secret: 's'.repeat(40),
      baseUrl: 'http://127.0.0.1:7700',
      trustedOrigins: [],
    })
    const cut: SeedDeps = {
      ...deps,
      accounts,
      database: other.database,
      readLogins: async () => kept,
      writeLogins: async (text) => {
        kept = text
      },
      shop: { ...deps.shop, recordOrders: () => Promise.reject(new Error('cut off')) },
    }
    await expect(seedDemo(cut, { now, size: 'small' })).rejects.toThrow('cut off')
    const done = await seedDemo({ ...cut, shop: deps.shop }, { now, size: 'small' })
    expect(done.isNew).toBe(true)
    expect(JSON.parse(kept!)).toEqual(done.logins)
    await other.close()
  })
})

test('another tenant sees no row of it', async () => {
  const other = await createTestTenant(fixture.ownerAddress)
  const seen = await deps.database.withTenant({ tenantId: other.tenantId }, async (tx) => {
    const shop = ['articles', 'shop_products', 'shop_buyers', 'shop_orders'] as const
    return Promise.all(shop.map(async (table) => (await tx.selectFrom(table).selectAll().execute()).length))
  })
  expect(seen).toEqual([0, 0, 0, 0])
})

test('without a tenant nobody sees anything of the shop', async () => {
  const { rows } = await fixture.database.appPool.query(
    'select (select count(*) from shop_orders) + (select count(*) from articles) as seen',
  )
  expect(Number(rows[0].seen)).toBe(0)
})

test('the stranger has an address on file, and the shop finds them by it in any case of letters', async () => {
  const shop = createEmbeddedShop(fixture.database)
  expect(await shop.findCustomerByEmail(first.tenantId, ' Zihan.Wang@EXAMPLE.com ')).toMatchObject({
    role: 'buyer',
    externalId: 'buyer-04',
  })
})

describe('the articles', () => {
  test('are 80, each in both languages and with one slug', () => {
    expect(demoArticles).toHaveLength(80)
    expect(new Set(demoArticles.map((article) => article.slug)).size).toBe(80)
    for (const { title, body, keywords } of demoArticles) {
      for (const text of [title, body]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u)
        expect(text.en).not.toMatch(/\p{Script=Han}/u)
      }
      expect(body.zh.split('\n\n')).toHaveLength(body.en.split('\n\n').length)
      expect(keywords.zh.length * keywords.en.length).toBeGreaterThan(0)
    }
  })
})

const signIn = (email: string, password: string): Promise<Response> =>
  createAccounts({
    pool: fixture.database.appPool,
    secret: 's'.repeat(40),
    baseUrl: 'http://127.0.0.1:7700',
    trustedOrigins: [],
  }).handler(
    new Request(`http://127.0.0.1:7700/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:7700' },
      body: JSON.stringify({ email, password }),
    }),
    `10.0.0.${(tries += 1)}`,
  )

let tries = 0
