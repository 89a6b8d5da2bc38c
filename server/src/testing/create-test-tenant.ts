import type pg from 'pg'
import { systemClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'

export type TestTenant = {
  tenantId: string
  inboxId: string
  inboxKey: string
  shopSecret: string
  queueId: string
  sellerId: string
  /** Another seller of the same tenant. */
  otherSellerId: string
  agentId: string
  supervisorId: string
  adminId: string
  sellerMemberId: string
  customerId: string
}

type Insert = (table: string, row: Record<string, unknown>) => Promise<unknown>

/**
 * A tenant with one of each, written by the owner. Open at all hours unless `weekly` says otherwise.
 * `slug` must differ when a test makes two.
 */
export const createTestTenant = async (
  ownerAddress: pg.PoolConfig,
  options: { slug?: string; weekly?: { days: number[]; from: string; to: string }[] } = {},
): Promise<TestTenant> => {
  const slug = options.slug ?? `market-${ids.next().slice(-12)}`
  const tenant = nameTenant(slug)
  await withOwner(ownerAddress, async (owner) => {
    const insert: Insert = (table, row) => insertRow(owner, table, row)
    await insert('tenants', {
      id: tenant.tenantId,
      slug,
      name: json({ zh: '测试集市', en: 'Test market' }),
      default_language: 'zh',
      time_zone: 'Asia/Shanghai',
      opening_hours: json({
        weekly: options.weekly ?? [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
        holidays: [],
      }),
      call_back_within_minutes: 60,
      created_at: madeAt,
    })
    await insertPlaces(insert, tenant)
    await insertPeople(insert, tenant)
  })
  return tenant
}

const ids = createIds(systemClock, systemRandomness)
const madeAt = '2026-11-01T00:00:00.000Z'
const json = JSON.stringify

const nameTenant = (slug: string): TestTenant => ({
  tenantId: ids.next(),
  inboxId: ids.next(),
  inboxKey: `inbox-${slug}`,
  shopSecret: ids.next(),
  queueId: ids.next(),
  sellerId: ids.next(),
  otherSellerId: ids.next(),
  agentId: ids.next(),
  supervisorId: ids.next(),
  adminId: ids.next(),
  sellerMemberId: ids.next(),
  customerId: ids.next(),
})

const insertPlaces = async (insert: Insert, tenant: TestTenant): Promise<void> => {
  const tenant_id = tenant.tenantId
  await insert('inboxes', {
    tenant_id,
    id: tenant.inboxId,
    key: tenant.inboxKey,
    name: json({ zh: '网页', en: 'Web' }),
    allowed_origins: ['http://shop.test'],
    shop_secret: tenant.shopSecret,
  })
  await insert('queues', {
    tenant_id,
    id: tenant.queueId,
    name: json({ zh: '人工客服', en: 'People' }),
    is_default: true,
  })
  await insert('sellers', { tenant_id, id: tenant.sellerId, name: json({ zh: '山月茶铺', en: 'Shanyue Tea' }) })
  await insert('sellers', {
    tenant_id,
    id: tenant.otherSellerId,
    name: json({ zh: '青石陶坊', en: 'Qingshi Pottery' }),
  })
}

const insertPeople = async (insert: Insert, tenant: TestTenant): Promise<void> => {
  const members = [
    { id: tenant.agentId, role: 'agent' },
    { id: tenant.supervisorId, role: 'supervisor' },
    { id: tenant.adminId, role: 'admin' },
    { id: tenant.sellerMemberId, role: 'sellerMember', seller_id: tenant.sellerId },
  ]
  for (const member of members)
    await insert('members', {
      tenant_id: tenant.tenantId,
      user_id: `user-${member.id}`,
      display_name: member.role,
      ...member,
    })
  await insert('customers', {
    tenant_id: tenant.tenantId,
    id: tenant.customerId,
    role: 'buyer',
    external_id: `buyer-${tenant.inboxKey}`,
    display_name: '林晓',
    email: `lin@${tenant.inboxKey}.test`,
    language: 'zh',
    created_at: madeAt,
  })
}

const insertRow = (owner: pg.Client, table: string, row: Record<string, unknown>): Promise<unknown> => {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  return owner.query(`insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`, Object.values(row))
}
