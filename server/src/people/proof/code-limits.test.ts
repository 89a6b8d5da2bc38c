import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { clearSpent } from '#people/proof'
import type { ShopCustomer } from '#people/tokens'
import { createManualClock } from '#platform/clock'
import { withOwner, type TenantTransaction } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import { listOutgoingMails, type OutgoingMail } from '#platform/mail'
import {
  createTestConversation,
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { askForCode, type CodeWish } from './ask-for-code.ts'

const secret = 'the installation secret, long and random'
let area: TestDatabase
let tenant: TestTenant
let other: TestTenant
let conversationId: string
let clock: ReturnType<typeof createManualClock>
beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())
beforeEach(async () => {
  clock = createManualClock('2026-11-23T10:00:00.000Z')
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
  conversationId = await createTestConversation(area.ownerAddress, tenant)
})

const minute = 60_000
const now = () => clock.now().toISOString()
const ids = createIds({ now: () => clock.now() }, systemRandomness)
/** The whole tenant: its name alone, for a test tenant names a seller too. */
const inTenant = <T>({ tenantId }: TestTenant, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId }, work)

const lin: ShopCustomer = {
  externalId: 'buyer-7',
  name: '林晓',
  email: 'Lin@Shop.test',
  role: 'buyer',
  sellerId: null,
  language: 'zh',
}

const ask = (wish: Partial<CodeWish> = {}, where = tenant) =>
  inTenant(where, (tx) =>
    askForCode(
      tx,
      {
        conversationId,
        claimedEmail: 'lin@shop.test',
        shopCustomer: lin,
        askedFrom: '203.0.113.7',
        language: 'zh',
        tenantName: { zh: '测试集市', en: 'Test market' },
        now: now(),
        ...wish,
      },
      { ids, randomness: systemRandomness, secret },
    ),
  )

const mails = (where = tenant): Promise<OutgoingMail[]> =>
  inTenant(where, (tx) => listOutgoingMails(tx, { limit: 100 }))

const countRows = (table: string): Promise<number> =>
  withOwner(area.ownerAddress, async (owner) => {
    const { rows } = await owner.query<{ count: string }>(`select count(*) from ${table} where tenant_id = $1`, [
      tenant.tenantId,
    ])
    return Number(rows[0]!.count)
  })

const outcomesOf = async (wishes: Partial<CodeWish>[], pauseMs: number): Promise<boolean[]> => {
  const outcomes: boolean[] = []
  for (const wish of wishes) {
    outcomes.push((await ask(wish)).isSent)
    clock.advance(pauseMs)
  }
  return outcomes
}
const claims = (count: number): Partial<CodeWish>[] =>
  Array.from({ length: count }, (_, i) => ({
    claimedEmail: `person-${i}@shop.test`,
    shopCustomer: undefined,
    askedFrom: `198.51.100.${i}`,
  }))
const fiveOfSix = [true, true, true, true, true, false]

test('a conversation gets five codes in any hour', async () => {
  expect(await outcomesOf(claims(6), minute)).toEqual(fiveOfSix)
  clock.advance(53 * minute)
  expect((await ask(claims(7)[6])).isSent).toBe(false)
  clock.advance(minute)
  expect((await ask(claims(8)[7])).isSent).toBe(true)
})

test('a network address gets five codes in any hour, over all conversations and addresses', async () => {
  const wishes: Partial<CodeWish>[] = []
  for (const wish of claims(6))
    wishes.push({
      ...wish,
      askedFrom: '203.0.113.9',
      conversationId: await createTestConversation(area.ownerAddress, tenant),
    })
  expect(await outcomesOf(wishes, minute)).toEqual(fiveOfSix)
})

test('an e-mail address gets one code a minute and five in any hour, whoever asks', async () => {
  const wishes: Partial<CodeWish>[] = []
  for (const { askedFrom } of claims(6))
    wishes.push({ askedFrom: askedFrom!, conversationId: await createTestConversation(area.ownerAddress, tenant) })
  expect(await outcomesOf(wishes.slice(0, 2), 0)).toEqual([true, false])
  clock.advance(minute)
  expect(await outcomesOf(wishes.slice(0, 5), minute)).toEqual([true, true, true, true, false])
  expect(await mails()).toHaveLength(5)
})

test('asks that race do not get past the limit', async () => {
  const outcomes = await Promise.all(claims(12).map((wish) => ask(wish)))
  expect(outcomes.filter(({ isSent }) => isSent)).toHaveLength(5)
})

test('a refused ask writes nothing and counts for nothing', async () => {
  await ask()
  const before = [await countRows('one_time_codes'), await countRows('ask_limits')]
  expect(await ask({ askedFrom: '198.51.100.200' })).toEqual({ isSent: false, limited: true })
  expect([await countRows('one_time_codes'), await countRows('ask_limits')]).toEqual(before)
})

test('one tenant’s asks do not use up another’s', async () => {
  await ask()
  const elsewhere = await createTestConversation(area.ownerAddress, other)
  expect(await ask({ conversationId: elsewhere }, other)).toEqual({ isSent: true })
  expect(await mails(other)).toHaveLength(1)
})

test('what was kept to limit is forgotten after a day', async () => {
  await ask()
  clock.advance(23 * 60 * minute)
  await clearSpent(area.database.withDispatcher, clock.now())
  expect(await countRows('ask_limits')).toBeGreaterThan(0)
  clock.advance(2 * 60 * minute)
  await clearSpent(area.database.withDispatcher, clock.now())
  expect([await countRows('one_time_codes'), await countRows('ask_limits')]).toEqual([0, 0])
})
