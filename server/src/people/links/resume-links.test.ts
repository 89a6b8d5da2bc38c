import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findVerifiedCustomer, recordVerification } from '#people/proof'
import { createManualClock, systemClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { createIds, randomToken, systemRandomness } from '#platform/ids'
import {
  createTestConversation,
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { createResumeLink, endResumeLinks } from './resume-link-store.ts'
import { takeResumeLink } from './take-resume-link.ts'

const ids = createIds(systemClock, systemRandomness)
const hour = 3600_000
let clock: ReturnType<typeof createManualClock>
let area: TestDatabase
let tenant: TestTenant
let conversationId: string
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())
beforeEach(async () => {
  clock = createManualClock('2026-11-23T10:00:00.000Z')
  conversationId = await createTestConversation(area.ownerAddress, tenant)
})

const now = () => clock.now().toISOString()
const make = async (): Promise<string> => {
  const token = randomToken(systemRandomness)
  const link = { id: ids.next(), token, conversationId, customerId: tenant.customerId, now: now() }
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => createResumeLink(tx, link))
  return token
}
const take = (token: string) => takeResumeLink(area.database, token, now())

test('a link opens its conversation, whichever tenant it is of', async () => {
  expect(await take(await make())).toEqual({ tenantId: tenant.tenantId, conversationId, customerId: tenant.customerId })
})

test('a link opens once, also when two come at the same time', async () => {
  const token = await make()
  const outcomes = await Promise.allSettled([take(token), take(token), take(token)])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(take(token)).rejects.toThrow('LINK_EXPIRED')
})

test('broken variant: looking first and marking after lets two in', async () => {
  const token = await make()
  const look = () =>
    area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
      tx
        .selectFrom('resume_links')
        .select('used_at')
        .where('conversation_id', '=', conversationId)
        .executeTakeFirstOrThrow(),
    )
  const seen = [await look(), await look()]
  expect(seen.filter((row) => row.used_at === null)).toHaveLength(2)
  await take(token)
})

test('a link is over after three days', async () => {
  const token = await make()
  clock.advance(72 * hour)
  await expect(take(token)).rejects.toThrow('LINK_EXPIRED')
})

test('a link that was never made opens nothing', async () => {
  await expect(take(randomToken(systemRandomness))).rejects.toThrow('LINK_EXPIRED')
  await expect(take('')).rejects.toThrow('LINK_EXPIRED')
})

test('links can be revoked, and a newer one ends the earlier', async () => {
  const revoked = await make()
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => endResumeLinks(tx, conversationId, now()))
  await expect(take(revoked)).rejects.toThrow('LINK_EXPIRED')
  const [earlier, newest] = [await make(), await make()]
  await expect(take(earlier)).rejects.toThrow('LINK_EXPIRED')
  expect(await take(newest)).toMatchObject({ conversationId })
})

test('who comes back by a link is not verified, even if they were when they left', async () => {
  const verification = {
    id: ids.next(),
    conversationId,
    customerId: tenant.customerId,
    method: 'shop-token' as const,
    now: now(),
  }
  await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
    recordVerification(tx, { ...verification, expiresAt: '2026-11-23T17:00:00.000Z' }),
  )
  const find = () =>
    area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => findVerifiedCustomer(tx, conversationId, now()))
  expect(await find()).toBeDefined()
  await take(await make())
  expect(await find()).toBeUndefined()
})

test('the database keeps no token', async () => {
  const token = await make()
  const kept = await withOwner(area.ownerAddress, (owner) => owner.query('select r::text as row from resume_links r'))
  expect(JSON.stringify(kept.rows)).not.toContain(token)
  expect(JSON.stringify(kept.rows)).not.toContain(Buffer.from(token).toString('hex'))
})
