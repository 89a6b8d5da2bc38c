import { Client, type PoolConfig } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { withOwner } from './with-owner.ts'

/** A row in every table for each of two tenants, so that 0 rows means something. */
let area: TestDatabase
let ours: TestTenant
let theirs: TestTenant
beforeAll(async () => {
  area = await createTestDatabase()
  await withOwner(area.ownerAddress, dropLinks)
  ours = await createTestTenant(area.ownerAddress)
  theirs = await createTestTenant(area.ownerAddress)
  await withOwner(area.ownerAddress, async (owner) => {
    for (const table of await listTables(owner))
      for (const tenant of [ours, theirs]) if (table !== 'tenants') await plantRow(owner, table, tenant.tenantId)
  })
})
afterAll(() => area.close())

test('the app without a tenant sees no row of any table', async () => {
  expect(await countRows(area.ownerAddress, {})).toEqual({})
})

test('the app with a tenant sees its rows in every table, and no others', async () => {
  const seen = await countRows(area.ownerAddress, { tenant: ours.tenantId })
  const tables = await withOwner(area.ownerAddress, listTables)
  expect(Object.keys(seen).sort()).toEqual(tables)
  const foreign = await countRows(
    area.ownerAddress,
    { tenant: ours.tenantId },
    `row_to_json(t)::text like '%${theirs.tenantId}%'`,
  )
  expect(foreign).toEqual({})
})

test('a seller sees what all sellers share and nothing of another seller', async () => {
  const seen = await countRows(area.ownerAddress, { tenant: ours.tenantId, seller: createId() })
  expect(Object.keys(seen).sort()).toEqual(['inboxes', 'queues', 'sellers', 'tenants', 'workflows'])
})

test('a seller sees their own members, orders, products, conversations and entries', async () => {
  const { tenantId, sellerId } = ours
  const conversationId = createId()
  await withOwner(area.ownerAddress, async (owner) => {
    for (const seller of [sellerId, ours.otherSellerId]) {
      await plantRow(owner, 'shop_products', tenantId, { seller_id: seller })
      await plantRow(owner, 'shop_orders', tenantId, { body: JSON.stringify({ seller: { id: seller } }) })
      await plantRow(owner, 'entries', tenantId, { conversation_id: conversationId, seller_id: seller })
    }
    await plantRow(owner, 'entries', tenantId, { conversation_id: conversationId, seller_id: null })
    await plantRow(owner, 'conversations', tenantId, { id: conversationId })
    await plantRow(owner, 'conversation_sellers', tenantId, { conversation_id: conversationId, seller_id: sellerId })
  })
  expect(await countRows(area.ownerAddress, { tenant: tenantId, seller: sellerId })).toMatchObject({
    members: 1,
    shop_orders: 1,
    shop_products: 1,
    conversations: 1,
    conversation_sellers: 1,
    entries: 1,
  })
})

test('no row is written for another tenant, nor one of theirs changed', async () => {
  const { withTenant } = area.database
  const scope = { tenantId: ours.tenantId }
  const planting = withTenant(scope, (tx) =>
    tx.insertInto('sellers').values({ tenant_id: theirs.tenantId, id: createId(), name: '{}' }).execute(),
  )
  await expect(planting).rejects.toThrow('row-level security')
  const change = await withTenant(scope, (tx) =>
    tx.updateTable('queues').set({ is_default: false }).where('id', '=', theirs.queueId).executeTakeFirst(),
  )
  expect(change.numUpdatedRows).toBe(0n)
})

test('the dispatcher never reads what people said', async () => {
  const { withDispatcher } = area.database
  await expect(withDispatcher((tx) => tx.selectFrom('entries').select('id').execute())).rejects.toThrow(
    'permission denied',
  )
  await expect(withDispatcher((tx) => tx.selectFrom('conversations').select('last_text').execute())).rejects.toThrow(
    'permission denied',
  )
  const tenants = await withDispatcher((tx) => tx.selectFrom('tenants').select('id').execute())
  expect(tenants.length).toBe(2)
})

test('the count of rows finds a table whose policy lets everybody in', async () => {
  await withOwner(area.ownerAddress, async (owner) => {
    await owner.query('create policy careless on queues to celadon_app using (true)')
    expect(await countRows(area.ownerAddress, {})).toHaveProperty('queues')
    await owner.query('drop policy careless on queues')
    await owner.query('alter table sellers disable row level security')
    expect(await countRows(area.ownerAddress, {})).toHaveProperty('sellers')
    await owner.query('alter table sellers enable row level security')
  })
})

let count = 0
const ids = createIds(systemClock, systemRandomness)
const createId = (): string => ids.next()

const listTables = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** In how many rows each table answers the app; tables that answer with none are left out. */
const countRows = async (
  address: PoolConfig,
  scope: { tenant?: string; seller?: string },
  condition = 'true',
): Promise<Record<string, number>> => {
  const client = new Client({ ...address, options: '-c role=celadon_app -c search_path=public' })
  await client.connect()
  const counts: Record<string, number> = {}
  try {
    await client.query(`select set_config('app.tenant', $1, false), set_config('app.seller', $2, false)`, [
      scope.tenant,
      scope.seller,
    ])
    for (const table of await listTables(client)) {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table} t where ${condition}`)
      if (rows[0]!.n > 0) counts[table] = rows[0]!.n
    }
  } finally {
    await client.end()
  }
  return counts
}

/** This database is ours alone: without links and conditions, any row can stand by itself. */
const dropLinks = async (owner: Client): Promise<void> => {
  const { rows } = await owner.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
     where contype in ('f', 'c') and connamespace = 'public'::regnamespace`,
  )
  for (const { table, name } of rows) await owner.query(`alter table ${table} drop constraint ${name}`)
}

const plantRow = async (
  owner: Client,
  table: string,
  tenantId: string,
  values: Record<string, unknown> = {},
): Promise<void> => {
  const { rows } = await owner.query<{ name: string; type: string }>(
    `select attname as name, atttypid::regtype::text as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [`public.${table}`],
  )
  const row = rows.map(({ name, type }) => {
    if (name === 'tenant_id') return tenantId
    return name in values ? values[name] : valueOf(type)
  })
  const places = rows.map((_, index) => `$${index + 1}`)
  await owner.query(
    `insert into ${table} (${rows.map(({ name }) => name).join(', ')}) values (${places.join(', ')})`,
    row,
  )
}

const valueOf = (type: string): unknown => {
  if (type === 'uuid' || type === 'text') return createId()
  if (type === 'jsonb') return '{}'
  if (type === 'boolean') return true
  if (type === 'bytea') return Buffer.from(createId())
  if (type.endsWith('[]')) return []
  if (type.startsWith('timestamp') || type === 'date') return '2026-11-01T00:00:00.000Z'
  return (count += 1)
}
