import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { postNote, postStaffMessage, receiveMessage } from '#conversation'
import { recordRead } from '#conversation/heads'
import { createStranger } from '#people'
import { takeResumeLink } from '#people/links'
import { recordVerification } from '#people/proof'
import { createManualClock } from '#platform/clock'
import { withOwner, type TenantTransaction } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import { listOutgoingMails } from '#platform/mail'
import {
  createTestConversation,
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { sendUnreadNotices } from './send-unread-notices.ts'

const minute = 60_000
let area: TestDatabase
let tenant: TestTenant
let clock: ReturnType<typeof createManualClock>
let conversationId: string
beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())
beforeEach(async () => {
  clock = createManualClock('2026-11-23T10:00:00.000Z')
  // What an earlier test left untold must not be swept here.
  await withOwner(area.ownerAddress, (owner) =>
    owner.query('update conversations set notified_public_seq = last_public_seq'),
  )
  tenant = await createTestTenant(area.ownerAddress)
  conversationId = await begin()
})

const ids = createIds({ now: () => clock.now() }, systemRandomness)
const now = () => clock.now().toISOString()
const inTenant = <T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId: tenant.tenantId }, work)

/** A conversation in the agent's hands. */
const begin = async (customerId?: string): Promise<string> => {
  const id = await createTestConversation(area.ownerAddress, tenant, customerId)
  await withOwner(area.ownerAddress, (owner) =>
    owner.query(`update conversations set owner_kind = 'agent', owner_id = $1 where id = $2`, [tenant.agentId, id]),
  )
  return id
}

const entry = (text: string, isPublic: boolean) => ({
  id: ids.next(),
  kind: isPublic ? ('message' as const) : ('note' as const),
  author: { kind: 'agent' as const, id: tenant.agentId, name: null },
  isPublic,
  sellerId: null,
  clientMessageId: ids.next(),
  body: { parts: [{ type: 'text' as const, text }], grounds: [], turn: null, authorName: null },
})
const answer = (text = '您的包裹明天到 secret-answer', id = conversationId) =>
  inTenant((tx) =>
    postStaffMessage(tx, { conversationId: id, memberId: tenant.agentId, now: now(), entry: entry(text, true) }),
  )
const note = () => inTenant((tx) => postNote(tx, { conversationId, now: now(), entry: entry('a note', false) }))
const askAgain = () =>
  inTenant((tx) =>
    receiveMessage(
      tx,
      {
        conversationId,
        customerId: tenant.customerId,
        clientMessageId: ids.next(),
        parts: [{ type: 'text', text: 'user-words' }],
      },
      {
        id: ids.next(),
        now: now(),
        leaseId: ids.next(),
        leaseUntil: now(),
        key: new Uint8Array(32),
        lately: undefined,
      },
    ),
  )
const read = (publicSeq: number) => inTenant((tx) => recordRead(tx, { conversationId, by: 'customer', publicSeq }))

const sweep = (count?: Parameters<typeof sendUnreadNotices>[1]) =>
  sendUnreadNotices(
    {
      database: area.database,
      clock,
      ids,
      randomness: systemRandomness,
      secret: 'the installation secret, long and random',
      publicUrl: 'https://help.market.test',
      unreadForMs: 2 * minute,
    },
    count,
  )
const mails = () => inTenant((tx) => listOutgoingMails(tx, { limit: 100 }))
const address = () => `lin@${tenant.inboxKey}.test`

test('an answer that nobody read is told about once, with a link back that works once', async () => {
  await askAgain()
  await answer()
  clock.advance(2 * minute)
  expect(await sweep()).toBe(1)
  expect(await sweep()).toBe(0)
  clock.advance(24 * 60 * minute)
  expect(await sweep()).toBe(0)
  const sent = await mails()
  expect(sent.map(({ recipient }) => recipient)).toEqual([address()])
  const [, token] = /^https:\/\/help\.market\.test\/widget\/resume\.html\?inbox=[\w-]+#([\w-]{43})$/m.exec(
    sent[0]!.body,
  )!
  const opened = await takeResumeLink(area.database, token!, now())
  expect(opened).toEqual({ tenantId: tenant.tenantId, conversationId, customerId: tenant.customerId })
  await expect(takeResumeLink(area.database, token!, now())).rejects.toThrow('LINK_EXPIRED')
})

test('the mail repeats neither the answer nor what the customer said', async () => {
  await askAgain()
  await answer()
  clock.advance(2 * minute)
  await sweep()
  const [mail] = await mails()
  expect(mail!.subject).toBe('【测试集市】您的咨询有了新回复')
  expect(mail!.subject + mail!.body).not.toMatch(/secret-answer|user-words|林晓/)
})

test('the mail is in the conversation’s language', async () => {
  await withOwner(area.ownerAddress, (owner) =>
    owner.query(`update conversations set language = 'en' where id = $1`, [conversationId]),
  )
  await answer()
  clock.advance(2 * minute)
  await sweep()
  expect((await mails())[0]!.subject).toBe('You have an answer from Test market')
})

test('an answer that was read is not told about', async () => {
  await answer()
  await read(1)
  clock.advance(10 * minute)
  expect(await sweep()).toBe(0)
  expect(await mails()).toEqual([])
})

test('an answer has its time to be read, and a customer who is writing needs no mail', async () => {
  await answer()
  clock.advance(2 * minute - 1)
  expect(await sweep()).toBe(0)
  await askAgain()
  clock.advance(10 * minute)
  expect(await sweep()).toBe(0)
})

test('a note for staff is nothing to tell', async () => {
  await note()
  clock.advance(10 * minute)
  expect(await sweep()).toBe(0)
})

test('servers that sweep at once queue one mail', async () => {
  await answer()
  clock.advance(2 * minute)
  const queued = await Promise.all([sweep(), sweep(), sweep()])
  expect(queued.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await mails()).toHaveLength(1)
})

test('an address hears of no more than one thing an hour, and of the rest after it', async () => {
  await answer()
  clock.advance(2 * minute)
  expect(await sweep()).toBe(1)
  await answer('and another thing')
  clock.advance(57 * minute)
  expect(await sweep()).toBe(0)
  clock.advance(3 * minute)
  expect(await sweep()).toBe(1)
  expect(await mails()).toHaveLength(2)
})

test('two conversations of one address share its hour, also when they are swept at once', async () => {
  await answer()
  await answer('hello', await begin())
  clock.advance(2 * minute)
  const queued = await Promise.all([sweep(), sweep(), sweep()])
  expect(queued.reduce((sum, count) => sum + count, 0)).toBe(1)
})

test('broken variant: without the count an address is written to again and again', async () => {
  const uncounted = async () => true
  for (let i = 0; i < 3; i += 1) {
    await answer()
    clock.advance(2 * minute)
    expect(await sweep(uncounted)).toBe(1)
  }
  expect(await mails()).toHaveLength(3)
})

test('a stranger has no address to write to, until they prove whose theirs is', async () => {
  const stranger = ids.next()
  await inTenant((tx) => createStranger(tx, { id: stranger, language: 'zh', now: now() }))
  conversationId = await begin(stranger)
  await answer()
  clock.advance(2 * minute)
  expect(await sweep()).toBe(0)
  const verification = {
    id: ids.next(),
    conversationId,
    customerId: tenant.customerId,
    method: 'one-time-code' as const,
  }
  const at = { now: now(), expiresAt: new Date(clock.now().getTime() + 30 * minute).toISOString() }
  await inTenant((tx) => recordVerification(tx, { ...verification, ...at }))
  await answer('and another thing')
  clock.advance(2 * minute)
  expect(await sweep()).toBe(1)
  expect((await mails()).map(({ recipient }) => recipient)).toEqual([address()])
})

test('an address on file that no mail can go to stops nothing', async () => {
  await withOwner(area.ownerAddress, (owner) =>
    owner.query(`update customers set email = 'a@b.test, c@d.test' where id = $1`, [tenant.customerId]),
  )
  await answer()
  clock.advance(2 * minute)
  expect(await sweep()).toBe(0)
  expect(await mails()).toEqual([])
})

test('each tenant writes its own mail', async () => {
  await answer()
  const first = tenant
  tenant = await createTestTenant(area.ownerAddress)
  conversationId = await begin()
  await answer()
  clock.advance(2 * minute)
  expect(await sweep()).toBe(2)
  expect((await mails()).map(({ recipient }) => recipient)).toEqual([address()])
  tenant = first
  expect((await mails()).map(({ recipient }) => recipient)).toEqual([address()])
})
