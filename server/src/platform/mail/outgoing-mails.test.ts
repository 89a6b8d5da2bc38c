import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { isMailAddress } from './mail-address.ts'
import type { Mail, Mailer } from './mailer.ts'
import { listOutgoingMails, queueMail } from './outgoing-mail-store.ts'
import { sendDueMails } from './send-due-mails.ts'

const minute = 60_000
let area: TestDatabase
let tenant: TestTenant
let other: TestTenant
let clock: ReturnType<typeof createManualClock>
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  other = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())
beforeEach(async () => {
  clock = createManualClock('2026-11-23T10:00:00.000Z')
  await withOwner(area.ownerAddress, (owner) => owner.query('delete from outgoing_mails'))
})

const now = () => clock.now().toISOString()
const write = (key: string, recipient: string | null = 'lin@shop.test') => ({
  id: randomUUID(),
  key,
  recipient,
  subject: 'Hello',
  body: 'Secret words',
  now: now(),
})
const queue = (mail = write('a'), where = tenant) =>
  area.database.withTenant({ tenantId: where.tenantId }, (tx) => queueMail(tx, mail))

/** A mail server in memory that notes what it took; `fail` makes it refuse. */
const createServer = (fail = false): Mailer & { taken: Mail[] } => {
  const taken: Mail[] = []
  return {
    taken,
    send: async (mail) => {
      taken.push(mail)
      if (fail) throw new Error('450 try later')
    },
  }
}
const send = (mailer: Mailer | undefined, keepsWords = false) =>
  sendDueMails({ withDispatcher: area.database.withDispatcher, mailer, clock, keepsWords })

const rows = () =>
  withOwner(area.ownerAddress, async (owner) => {
    const { rows: found } = await owner.query<{
      key: string
      state: string
      attempts: number
      body: string
      last_error: string | null
    }>('select key, state, attempts, body, last_error from outgoing_mails order by key')
    return found
  })

test('a mail is sent once, and its words are gone with it', async () => {
  const mail = write('a')
  await queue(mail)
  const server = createServer()
  expect(await send(server)).toEqual({ sent: 1, failed: 0 })
  expect(await send(server)).toEqual({ sent: 0, failed: 0 })
  expect(server.taken).toEqual([{ to: 'lin@shop.test', subject: 'Hello', text: 'Secret words', messageId: mail.id }])
  expect(await rows()).toEqual([{ key: 'a', state: 'sent', attempts: 1, body: '', last_error: null }])
})

test('only where they are asked to be kept, as by the demo, the words stay after the mail has gone', async () => {
  await queue()
  expect(await send(createServer(), true)).toEqual({ sent: 1, failed: 0 })
  expect(await rows()).toMatchObject([{ state: 'sent', body: 'Secret words' }])
})

test('a mail lives and dies with the transaction that wrote it', async () => {
  const undone = area.database.withTenant({ tenantId: tenant.tenantId }, async (tx) => {
    await queueMail(tx, write('a'))
    throw new Error('the turn was lost')
  })
  await expect(undone).rejects.toThrow('the turn was lost')
  expect(await rows()).toEqual([])
})

test('one key is one mail in a tenant, and another in another', async () => {
  await Promise.all([queue(write('a')), queue(write('a')), queue(write('a'))])
  await queue(write('a'), other)
  expect(await rows()).toHaveLength(2)
})

test('who may not be told gets nothing written', async () => {
  await queue(write('a', null))
  expect(await rows()).toEqual([])
})

test('several senders at once send each mail once', async () => {
  for (let i = 0; i < 20; i += 1) await queue(write(`mail-${i}`))
  const server = createServer()
  await Promise.all([send(server), send(server), send(server)])
  expect(server.taken).toHaveLength(20)
  expect(new Set(server.taken.map((mail) => mail.messageId)).size).toBe(20)
})

test('broken variant: senders that look without claiming send the same mail twice', async () => {
  await queue()
  const server = createServer()
  const look = () =>
    area.database.withDispatcher((tx) =>
      tx.selectFrom('outgoing_mails').selectAll().where('state', '=', 'pending').execute(),
    )
  const seen = await Promise.all([look(), look()])
  for (const mail of seen.flat())
    await server.send({ to: mail.recipient, subject: mail.subject, text: mail.body, messageId: mail.id })
  expect(server.taken).toHaveLength(2)
})

test('a mail that is being sent is out of reach until its lease ends', async () => {
  await queue()
  const dying: Mailer = { send: () => new Promise(() => {}) }
  void send(dying)
  await expect.poll(async () => (await rows())[0]?.attempts).toBe(1)
  const server = createServer()
  clock.advance(2 * minute)
  expect(await send(server)).toEqual({ sent: 0, failed: 0 })
  clock.advance(minute)
  expect(await send(server)).toEqual({ sent: 1, failed: 0 })
})

test('after a crash the mail goes out again under the same Message-ID', async () => {
  await queue()
  const server = createServer()
  let saves = 0
  const losing = sendDueMails({
    // The claim is saved; what came of it is not.
    withDispatcher: (work) =>
      (saves += 1) === 2 ? Promise.reject(new Error('the power went')) : area.database.withDispatcher(work),
    mailer: server,
    clock,
  })
  await expect(losing).rejects.toThrow('the power went')
  clock.advance(3 * minute)
  await send(server)
  expect(server.taken).toHaveLength(2)
  expect(server.taken[0]!.messageId).toBe(server.taken[1]!.messageId)
})

test('a refused mail is tried again, later and later, and given up after eight tries', async () => {
  await queue()
  const server = createServer(true)
  await send(server)
  for (const seconds of [15, 60, 240, 960, 3840, 15_360, 61_440]) {
    clock.advance(seconds * 1000 - 1)
    expect(await send(server)).toEqual({ sent: 0, failed: 0 })
    clock.advance(1)
    expect(await send(server)).toEqual({ sent: 0, failed: 1 })
  }
  expect(await rows()).toEqual([
    { key: 'a', state: 'failed', attempts: 8, body: '', last_error: 'Error: 450 try later' },
  ])
  clock.advance(7 * 24 * 60 * minute)
  expect(await send(createServer())).toEqual({ sent: 0, failed: 0 })
})

test('one mail that fails does not hold up the others', async () => {
  await queue(write('a', 'bad@shop.test'))
  await queue(write('b', 'good@shop.test'))
  const choosy: Mailer = {
    send: async ({ to }) => (to.startsWith('bad') ? Promise.reject(new Error('550 no')) : undefined),
  }
  expect(await send(choosy)).toEqual({ sent: 1, failed: 1 })
})

test('without a mail server every mail waits', async () => {
  await queue()
  expect(await send(undefined)).toEqual({ sent: 0, failed: 0 })
  expect(await rows()).toMatchObject([{ state: 'pending', attempts: 0 }])
})

test('a tenant lists its own mail, a seller’s member none', async () => {
  await queue(write('a'))
  await queue(write('b'), other)
  const list = (scope: { tenantId: string; sellerId?: string }) =>
    area.database.withTenant(scope, (tx) => listOutgoingMails(tx, { limit: 10 }))
  expect(await list({ tenantId: tenant.tenantId })).toHaveLength(1)
  expect(await list({ tenantId: tenant.tenantId, sellerId: tenant.sellerId })).toEqual([])
})

test('only one plain address is a recipient', async () => {
  for (const good of ['lin@shop.test', "o'neil+tag@sub.shop.test", '林晓@例子.中国'])
    expect(isMailAddress(good), good).toBe(true)
  const bad = [
    '',
    'lin',
    'a@b@c.test',
    'a@b.test,c@d.test',
    'a@b.test;c@d.test',
    'a@b.test\r\nBcc: c@d.test',
    'Lin <lin@shop.test>',
    '"a b"@c.test',
    'a b@c.test',
    `${'x'.repeat(65)}@c.test`,
    `a@${'x'.repeat(260)}`,
  ]
  for (const text of bad) {
    expect(isMailAddress(text), text).toBe(false)
    await expect(queue(write('bad', text)), text).rejects.toThrow('INVALID_REQUEST')
  }
})
