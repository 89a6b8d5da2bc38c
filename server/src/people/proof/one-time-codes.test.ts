import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadCustomer } from '#people/customers'
import { findVerifiedCustomer } from '#people/proof'
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
import { takeTry, type TakenTry } from './one-time-code-store.ts'
import { tryCode } from './try-code.ts'

const secret = 'the installation secret, long and random'
let area: TestDatabase
let tenant: TestTenant
let conversationId: string
let clock: ReturnType<typeof createManualClock>
beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())
beforeEach(async () => {
  clock = createManualClock('2026-11-23T10:00:00.000Z')
  tenant = await createTestTenant(area.ownerAddress)
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

/** The code in the newest mail. */
const mailedCode = async (): Promise<string> => {
  const [mail] = await mails()
  return /\d{6}/.exec(mail!.body)![0]
}

const enter = (code: string, take?: typeof takeTry) =>
  inTenant(tenant, (tx) => tryCode(tx, { conversationId, code, verificationId: ids.next(), now: now() }, secret, take))

const wrongFor = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
/** As a Chinese keyboard writes digits. */
const toFullWidth = (digits: string): string =>
  String.fromCodePoint(...[...digits].map((digit) => 0xff10 + Number(digit)))
const whoIsThere = () => inTenant(tenant, (tx) => findVerifiedCustomer(tx, conversationId, now()))

const countRows = (table: string): Promise<number> =>
  withOwner(area.ownerAddress, async (owner) => {
    const { rows } = await owner.query<{ count: string }>(`select count(*) from ${table} where tenant_id = $1`, [
      tenant.tenantId,
    ])
    return Number(rows[0]!.count)
  })

test('the right code verifies whom the shop has under the address, for half an hour', async () => {
  await ask()
  const code = await mailedCode()
  expect(await enter(` ${toFullWidth(code.slice(0, 3))}-${code.slice(3)} `)).toBe('verified')
  const verified = await whoIsThere()
  expect(verified).toMatchObject({
    externalId: 'buyer-7',
    method: 'one-time-code',
    expiresAt: '2026-11-23T10:30:00.000Z',
  })
  expect((await inTenant(tenant, (tx) => loadCustomer(tx, verified!.customerId))).email).toBe('Lin@Shop.test')
  clock.advance(30 * minute)
  expect(await whoIsThere()).toBeUndefined()
})

test('the code goes to the address on file, never to the one that was typed', async () => {
  await ask({ claimedEmail: ' LIN@shop.test ' })
  expect((await mails()).map((mail) => mail.recipient)).toEqual(['Lin@Shop.test'])
})

test('a shop’s answer for another address than the claimed one sends nothing', async () => {
  expect(await ask({ claimedEmail: 'thief@evil.test' })).toEqual({ isSent: true })
  expect(await ask({ claimedEmail: 'x@y.test', shopCustomer: { ...lin, email: null } })).toEqual({ isSent: true })
  expect(await mails()).toEqual([])
})

test('broken variant: whoever takes the typed address for the one on file mails the code to a thief', async () => {
  const typed = 'thief@evil.test'
  await ask({ claimedEmail: typed, shopCustomer: { ...lin, email: typed } })
  expect((await mails()).map((mail) => mail.recipient)).toEqual([typed])
})

test('nothing that was typed gets into the mail', async () => {
  await ask({ claimedEmail: 'LIN@SHOP.TEST' })
  const [mail] = await mails()
  expect(`${mail!.subject}${mail!.body}`).not.toMatch(/lin@shop/i)
})

test('an unknown address gets the same answers as a known one, at every step', async () => {
  const walk = async (wish: Partial<CodeWish>): Promise<unknown[]> => {
    conversationId = await createTestConversation(area.ownerAddress, tenant)
    const seen: unknown[] = []
    const mine = { ...wish, askedFrom: `from ${conversationId}` }
    for (let i = 0; i < 6; i += 1) {
      seen.push(await ask(mine))
      clock.advance(2 * minute)
    }
    for (let i = 0; i < 4; i += 1) seen.push(await enter('no code'))
    clock.advance(11 * minute)
    return [...seen, await enter('000000')]
  }
  const known = await walk({})
  const unknown = await walk({ claimedEmail: 'nobody@shop.test', shopCustomer: undefined })
  expect(unknown).toEqual(known)
  expect(known.slice(4)).toEqual([
    { isSent: true },
    { isSent: false, limited: true },
    'wrong',
    'wrong',
    'too-many-tries',
    'too-many-tries',
    'expired',
  ])
})

test('no code fits an address that nobody has', async () => {
  await ask({ claimedEmail: 'nobody@shop.test', shopCustomer: undefined })
  const fitting: TakenTry['customerId'][] = []
  await enter('000000', async (...given) => {
    const taken = await takeTry(...given)
    fitting.push(taken!.customerId)
    return taken
  })
  expect(fitting).toEqual([null])
  expect(await countRows('one_time_codes')).toBe(1)
})

test('three tries, then even the right code is refused', async () => {
  await ask()
  const code = await mailedCode()
  expect([await enter(wrongFor(code)), await enter(wrongFor(code)), await enter(wrongFor(code))]).toEqual([
    'wrong',
    'wrong',
    'too-many-tries',
  ])
  expect(await enter(code)).toBe('too-many-tries')
  expect(await whoIsThere()).toBeUndefined()
})

test('tries that race are counted too', async () => {
  await ask()
  const code = await mailedCode()
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => enter(wrongFor(code))))
  expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(2)
  expect(await enter(code)).toBe('too-many-tries')
})

test('broken variant: without the count checked where it is raised, a guesser gets in', async () => {
  await ask()
  const code = await mailedCode()
  const uncounted: typeof takeTry = async (tx, id) => {
    const row = await tx
      .selectFrom('one_time_codes')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirstOrThrow()
    return { id: row.id, customerId: row.customer_id, codeHash: row.code_hash, tries: row.tries }
  }
  for (let i = 0; i < 5; i += 1) expect(await enter(wrongFor(code), uncounted)).toBe('wrong')
  expect(await enter(code, uncounted)).toBe('verified')
})

test('a code fits once', async () => {
  await ask()
  const code = await mailedCode()
  const outcomes = await Promise.all([enter(code), enter(code)])
  expect(outcomes.toSorted()).toEqual(['expired', 'verified'])
  expect(await enter(code)).toBe('expired')
  expect(await countRows('verifications')).toBe(1)
})

test('a code is over after ten minutes, and when a newer one was asked for', async () => {
  await ask()
  const first = await mailedCode()
  clock.advance(minute)
  await ask()
  const second = await mailedCode()
  if (first !== second) expect(await enter(first)).toBe('wrong')
  clock.advance(10 * minute)
  expect(await enter(second)).toBe('expired')
})

test('a code opens the conversation it was asked in and no other', async () => {
  await ask()
  const code = await mailedCode()
  conversationId = await createTestConversation(area.ownerAddress, tenant)
  expect(await enter(code)).toBe('expired')
})
