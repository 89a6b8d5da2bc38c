import { permissions, permissionsOf } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '#platform/clock'
import { withOwner, type TenantTransaction } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { createMember, findMember, findMemberships, listMembers, loadMember } from './member-store.ts'

const ids = createIds(systemClock, systemRandomness)
let area: TestDatabase
let tenant: TestTenant
let other: TestTenant
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const inTenant = <T>({ tenantId }: TestTenant, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId }, work)
const memberships = (userId: string) => area.database.withDispatcher((tx) => findMemberships(tx, userId))
const member = (userId: string) => ({
  id: ids.next(),
  userId,
  role: 'agent' as const,
  sellerId: null,
  displayName: '许言',
})

test('a user is a member where they were made one, in each tenant with its own role', async () => {
  const here = member('user-two-places')
  const there = { ...member('user-two-places'), role: 'admin' as const }
  await inTenant(tenant, (tx) => createMember(tx, here))
  await inTenant(other, (tx) => createMember(tx, there))
  const found = await memberships('user-two-places')
  expect(found).toHaveLength(2)
  const ofHere = { permissions: permissionsOf.agent, ownRole: null, isActive: true }
  expect(found).toContainEqual({ ...here, ...ofHere, tenantId: tenant.tenantId })
  expect(found).toContainEqual({ ...there, ...ofHere, permissions, tenantId: other.tenantId })
})

test('what a role of the workspace’s own cannot be read lets somebody do is nothing', async () => {
  const [owned, roleId] = [{ ...member('user-own'), role: 'admin' as const }, ids.next()]
  await withOwner(area.ownerAddress, async (owner) => {
    await owner.query(
      `insert into own_roles (tenant_id, id, name, base, permissions) values ($1, $2, '{"zh": "甲", "en": "A"}', 'admin', '{order.act,not.known}')`,
      [tenant.tenantId, roleId],
    )
  })
  await inTenant(tenant, (tx) => createMember(tx, { ...owned, ownRoleId: roleId }))
  expect((await memberships('user-own'))[0]?.permissions).toEqual(['order.act'])
  await withOwner(area.ownerAddress, (owner) => owner.query('drop policy dispatch on own_roles'))
  expect((await memberships('user-own'))[0]?.permissions).toEqual([])
})

test('a user of no tenant is a member of nothing', async () => {
  expect(await memberships('user-nowhere')).toEqual([])
})

test('a member who was put out of action is a member of nothing', async () => {
  const gone = member('user-gone')
  await inTenant(tenant, (tx) => createMember(tx, gone))
  await withOwner(area.ownerAddress, (owner) =>
    owner.query('update members set is_active = false where id = $1', [gone.id]),
  )
  expect(await memberships('user-gone')).toEqual([])
})

test('another tenant’s members are not found', async () => {
  expect((await inTenant(tenant, (tx) => loadMember(tx, tenant.agentId))).role).toBe('agent')
  expect(await inTenant(tenant, (tx) => findMember(tx, other.agentId))).toBeUndefined()
  await expect(inTenant(tenant, (tx) => loadMember(tx, other.agentId))).rejects.toThrow('NOT_FOUND')
})

test('a seller’s member sees the members of that seller only and makes none', async () => {
  const scope = { tenantId: tenant.tenantId, sellerId: tenant.sellerId }
  const seen = await area.database.withTenant(scope, (tx) => listMembers(tx))
  expect(seen.map(({ id }) => id)).toEqual([tenant.sellerMemberId])
  const own = { ...member('user-by-seller'), role: 'sellerMember' as const, sellerId: tenant.sellerId }
  await expect(area.database.withTenant(scope, (tx) => createMember(tx, own))).rejects.toThrow('row-level security')
})

test('a seller’s member belongs to a seller, everybody else to none', async () => {
  await expect(inTenant(tenant, (tx) => createMember(tx, { ...member('u'), role: 'sellerMember' }))).rejects.toThrow(
    'check',
  )
  await expect(
    inTenant(tenant, (tx) => createMember(tx, { ...member('u'), sellerId: tenant.sellerId })),
  ).rejects.toThrow('check')
})

test('members are listed in pages', async () => {
  const first = await inTenant(other, (tx) => listMembers(tx, { limit: 3 }))
  const rest = await inTenant(other, (tx) => listMembers(tx, { after: first[2]!.id }))
  const all = await inTenant(other, (tx) => listMembers(tx))
  expect([...first, ...rest]).toEqual(all)
})
