import type { Part } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOrderReader } from '#commerce'
import {
  createEmbeddedShop,
  recordBuyers,
  recordOrders,
  recordPayments,
  recordProducts,
} from '#connectors/commerce/embedded-shop'
import { createRecentWords } from '#conversation/splitting'
import { createKnowledge } from '#knowledge'
import { createAccounts } from '#people/accounts'
import { createManualClock } from '#platform/clock'
import { createIds, randomToken, systemRandomness, type Randomness } from '#platform/ids'
import { createReader } from '#reading'
import { createTenantMemory, findInboxByKey, type Inbox } from '#tenancy'
import { createTestDatabase, type TestDatabase, noShop } from '#testing'
import { createTestFiles } from '#testing/files'
import { createTurns, type TurnDependencies, type Turns } from '#turn'
import { playHistory, setStage } from '#demo/history'
import { createDice } from '#demo/market'
import { demoInboxKey, openForMs, seedDemo } from './seed-demo.ts'
import { signShopToken } from './shop-token.ts'
import { openShippedModel } from '#reading/shipped'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
const ids = createIds(clock, systemRandomness)
const secret = 's'.repeat(40)

let fixture: TestDatabase
let deps: TurnDependencies
let turns: Turns
let inbox: Inbox
let shop: ReturnType<typeof createEmbeddedShop>

const shipped = openShippedModel()

beforeAll(async () => {
  fixture = await createTestDatabase()
  const { database } = fixture
  const accounts = createAccounts({
    pool: database.appPool,
    secret,
    baseUrl: 'http://127.0.0.1:7700',
    trustedOrigins: [],
  })
  await seedDemo(
    {
      accounts,
      database,
      ids,
      randomness: systemRandomness,
      newPassword: () => randomToken(systemRandomness, 12),
      readLogins: async () => undefined,
      writeLogins: async () => {},
      shop: { recordProducts, recordBuyers, recordOrders, recordPayments },
      allowedOrigins: [],
    },
    { now: clock.now(), size: 'small' },
  )
  inbox = (await database.withDispatcher((tx) => findInboxByKey(tx, demoInboxKey)))!
  shop = createEmbeddedShop(database)
  deps = {
    database,
    clock,
    ids,
    randomness: systemRandomness,
    secret,
    ...createReader({ modelOf: () => shipped }),
    refreshModel: async () => {},
    ...noShop,
    files: createTestFiles(database),
    tenants: createTenantMemory({ clock }),
    recentWords: createRecentWords(),
    orders: createOrderReader({ port: shop, clock, ttlMs: 1000, maxCustomers: 100 }),
    knowledge: createKnowledge({ withTenant: database.withTenant, clock }),
    findShopCustomerByEmail: shop.findCustomerByEmail,
    announce: () => {},
    log: { warn: () => {}, error: () => {} },
  }
  turns = createTurns(deps)
})
afterAll(() => fixture.close())

/** A conversation of its own for each script, by the same way a visitor signs in on the page. */
const openAs = async (email: string | null) => {
  const access = await turns.chat.open({ inbox, language: 'zh' })
  const chat = {
    tenantId: inbox.tenantId,
    inboxId: inbox.id,
    customerId: access.customer.id,
    conversationId: access.conversationId,
  }
  const customer = email === null ? undefined : await shop.findCustomerByEmail(inbox.tenantId, email)
  if (customer) {
    const signed = { inboxKey: inbox.key, shopSecret: inbox.shopSecret, language: 'zh' as const, now: clock.now() }
    await turns.chat.identify(chat, await signShopToken(customer, signed))
  }
  return chat
}

/** What was decided and said to the last of the words. */
const talk = async (email: string | null, words: readonly string[]) => {
  const chat = await openAs(email)
  for (const text of words) {
    const posted = await turns.chat.postMessage({
      ...chat,
      clientMessageId: ids.next(),
      parts: [{ type: 'text', text }],
    })
    await posted.turn
  }
  const { entries } = await turns.desk.load(chat)
  const record = entries.findLast((entry) => entry.turn)!.turn!
  const reply = entries.findLast((entry) => entry.author.kind === 'assistant' && entry.kind === 'message')!
  return {
    act: record.decision.act,
    text: textOf(reply.parts),
    grounds: reply.grounds.length,
    owner: (await turns.chat.load(chat)).conversation.owner.kind,
  }
}

const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.type === 'text' ? part.text : part.type === 'card' ? part.card.heading : '')).join(' ')

const lin = 'lin.xiaoyu@example.com'
const emma = 'emma.clarke@example.org'
const chen = 'simin.chen@example.net'

test.each([
  [lin, ['我的快递到哪了'], 'tell-order', /40012.*晚/],
  [lin, ['快递呢？？三天了还没到，搞什么'], 'tell-order', /40012/],
  [lin, ['wheres my pakage'], 'tell-order', /Order 40012.*later/],
  [lin, ['where 我的 parcel'], 'tell-order', /40012/],
  [lin, ['LK793929982CN'], 'tell-order', /40012/],
  [lin, ['40021'], 'tell-order', /40012/],
  [emma, ['where is my order'], 'choose-order', /[Ww]hich/],
  [emma, ['where is my order', 'the second one'], 'tell-order', /Order \d{5}/],
  [emma, ['我的壶到哪了', '蓝色的那个'], 'tell-order', /40231/],
  [emma, ['Where is my kettle? The blue one.'], 'tell-order', /40231/],
  [emma, ['where is my order', 'the second one', 'no not that one'], 'choose-order', /[Ww]hich/],
  [emma, ['我的壶到哪了', '蓝色的那个', '另一个呢'], 'choose-order', /哪/],
  [lin, ['4732 8816'], 'ask-again', /./],
  [chen, ['我的退款到账了吗'], 'tell-order', /退款/],
  [lin, ['i want my money back'], 'tell-article', /paid|refund/i],
  [lin, ['怎么退货'], 'tell-article', /退货/],
  [lin, ['运费怎么算'], 'tell-article', /运费|包邮|元/],
  [lin, ['where is my parcel, and how much is shipping?'], 'tell-order', /40012.*¥/],
  [lin, ['退款一般多久，我的包裹到哪了'], 'tell-order', /40012.*退款/],
  [lin, ['运费怎么算，另外优惠券能叠加吗'], 'tell-article', /运费.*券/],
  [null, ['how do I return something'], 'tell-article', /return/i],
  [null, ['能开发票吗'], 'tell-article', /发票/],
  [null, ['where is my parcel 40012'], 'ask-email', /e-mail/],
  [null, ['查一下订单40012'], 'ask-email', /邮箱/],
  [null, ['你会写诗吗 帮我写作业'], /ask-again|offer-person/, /./],
  [null, ['你是机器人吗'], 'say-what-i-am', /自动/],
  [null, ['谢谢'], 'ask-solved', /解决/],
] as const)('%s says %j', async (email, words, act, text) => {
  const last = await talk(email, words)
  expect(last.act).toMatch(typeof act === 'string' ? new RegExp(`^${act}$`) : act)
  expect(last.text).toMatch(text)
  if (last.act.startsWith('tell-')) expect(last.grounds).toBeGreaterThan(0)
})

test.each([
  '转人工',
  '别废话，给我找个活人',
  'AGENT!!!',
  'i want to talk to a real person now',
  '人工 please',
  'zhuan rengong',
  '叫你们客服出来',
])('whoever says %s is queued at once', async (words) => {
  expect(await talk(null, [words])).toMatchObject({ act: 'hand-off', owner: 'queue' })
})

test('nobody who is not the buyer sees an order, whatever number they name', async () => {
  const others = await talk(emma, ['where is order 40012'])
  expect(others.text).not.toContain('Order 40012 (')
  expect(others.act).toBe('choose-order')
})

/** The first that each conversation's numbers would be drawn from. */
const drawn: string[] = []
const firstOf = (randomness: Randomness): string => Buffer.from(randomness(new Uint8Array(4))).toString('hex')

const stageOf = () =>
  setStage(fixture.database, {
    inboxKey: demoInboxKey,
    size: 'small',
    count: 24,
    openForMs,
    signIn: ({ id, ...buyer }, shop) =>
      signShopToken({ ...buyer, externalId: id, role: 'buyer', sellerId: null }, { ...shop, language: buyer.language }),
    turnsOn: (past, pastIds, randomness) => {
      drawn.push(firstOf(randomness))
      return createTurns({ ...deps, clock: past, ids: pastIds })
    },
  })

test('its past is played through the real turns: people are answered, helped by agents and asked how it was, each in their own time', async () => {
  const set = (await stageOf())!
  expect(set.left).toHaveLength(24)
  const failures: unknown[] = []
  const progress = await playHistory(set.stage, set.left, {
    lanes: 2,
    isOver: () => false,
    during: (play) => play(),
    rest: async () => {},
    onProgress: () => {},
    onFailure: (error) => failures.push(error),
    nowMs: () => 0,
  })
  expect(failures).toEqual([])
  expect(progress).toEqual({ played: 24, failed: 0, of: 24 })
  // Numbers come of the plan, so that the same past has the same.
  const planned = set.left.map(({ seed }) => firstOf(createDice(seed).fill))
  expect(drawn.toSorted()).toEqual(planned.toSorted())
  expect(await stageOf()).toMatchObject({ left: [], played: 24 })
  const seen = await Promise.all(
    (await listPast()).map(({ id }) => turns.desk.load({ tenantId: inbox.tenantId, conversationId: id })),
  )
  expect(seen).toHaveLength(24)
  const authors = new Set(seen.flatMap(({ entries }) => entries.map(({ author }) => author.kind)))
  expect([...authors]).toEqual(expect.arrayContaining(['customer', 'assistant', 'agent']))
  expect(seen.filter(({ conversation }) => conversation.status === 'resolved').length).toBeGreaterThan(2)
  expect(seen.filter(({ conversation }) => conversation.customer.name !== '').length).toBeGreaterThan(10)
  for (const { conversation, entries } of seen) {
    expect(conversation.owner.kind).not.toBe('queue')
    const times = entries.map(({ at }) => at)
    expect(times).toEqual(times.toSorted())
    expect(times.at(-1)! < set.stage.endsAt.toISOString()).toBe(true)
  }
  expect(seen.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'rating')).length).toBeGreaterThan(2)
})

/** Those begun before today. */
const listPast = () =>
  fixture.database.withTenant({ tenantId: inbox.tenantId }, (tx) =>
    tx.selectFrom('conversations').select('id').where('created_at', '<', '2026-11-24T01:30:00.000Z').execute(),
  )
