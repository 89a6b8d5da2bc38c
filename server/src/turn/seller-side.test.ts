import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmbeddedShopDesk } from '#connectors/commerce/embedded-shop'
import { withOwner } from '#platform/database'
import { listOutgoingMails } from '#platform/mail'
import { createTurns } from './create-turns.ts'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { openChatAs, signShopToken, textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const showTo = (role: 'admin' | 'sellerMember' | 'agent', sellerId?: string) => {
  const { tenantId, adminId } = shop.scene.tenant
  return shop.scene.turns.desk.showNumbers(
    { tenantId, member: { id: adminId, ...builtIn(role), sellerId } },
    { days: 7 },
  )
}

test('what was automated, handed off, refused, paid and complained of is counted, each for whose goods it was', async () => {
  const { tenant } = shop.scene
  const cup = await shop.openWithOrder(delivered)
  await cup.chat.say('both cups arrived broken')
  const called = await shop.openWithOrder()
  await called.chat.say('cancel my order, I changed my mind')
  await called.chat.say('yes')
  await shop.settled(called.chat)
  const late = await shop.openWithOrder({
    ...delivered,
    shipments: delivered.shipments!.map((parcel) => ({ ...parcel, deliveredAt: '2026-11-01T08:00:00.000Z' })),
  })
  await late.chat.say('I want to return all of it, refund to my card')
  await late.chat.tap('person')
  shop.scene.clock.advance(1_000)
  const mine = await showTo('sellerMember', tenant.sellerId)
  expect(mine.now).toMatchObject({ conversations: 3, automated: 2, handedOff: 1, wishes: 3, refused: 1, said: 0 })
  expect(mine.now.money).toEqual([{ kind: 'refund', currency: 'CNY', amountMinor: 10_000, times: 1 }])
  expect(mine.before).toMatchObject({ conversations: 0, money: [] })
  expect(mine.complaints).toMatchObject([
    {
      count: 1,
      before: 0,
      reasons: [{ reason: 'damaged', count: 1 }],
      said: [{ conversationId: cup.chat.conversationId }],
    },
  ])
  expect((await showTo('admin')).now).toEqual(mine.now)
  const others = await showTo('sellerMember', tenant.otherSellerId)
  expect(others).toMatchObject({ now: { conversations: 0, wishes: 0, money: [] }, complaints: [], gaps: [] })
  await expect(showTo('agent')).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

const longAgo = () => delivered.shipments!.map((parcel) => ({ ...parcel, deliveredAt: '2026-11-01T08:00:00.000Z' }))
const refused = async () => {
  const opened = await shop.openWithOrder({ ...delivered, shipments: longAgo() })
  const said = await opened.chat.say('I want to return all of it, refund to my card')
  return { ...opened, said }
}
const seller = () => {
  const { tenantId, sellerMemberId, sellerId } = shop.scene.tenant
  return { tenantId, member: { id: sellerMemberId, ...builtIn('sellerMember'), sellerId } }
}
const taskOf = async (
  conversationId: string,
  who: Parameters<typeof shop.scene.turns.desk.listApprovals>[0] = seller(),
) => (await shop.scene.turns.desk.listApprovals(who)).find((task) => task.conversationId === conversationId)
const answer = (approvalId: string, isGranted: boolean, why = '') =>
  shop.scene.turns.desk.decideOnApproval(seller(), { approvalId, isGranted, why, days: 7 })
const heard = (chat: Awaited<ReturnType<typeof refused>>['chat']) => async () => textsOf((await chat.load()).entries)

test('one tap makes the exception, with words and an end if wished, and the wish goes on where it stood', async () => {
  await withOwner(shop.scene.ownerAddress, async (owner) => {
    await owner.query(
      `insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
       select user_id, 'Zhou Lan', 'seller.person@shop.test', true, now(), now() from members where id = $1`,
      [seller().member.id],
    )
  })
  shop.scene.deps.deskUrl = 'https://desk.test'
  const { chat, order, said } = await refused()
  expect(JSON.stringify(said)).toContain('"ask-exception"')
  await chat.tap('ask-exception')
  const mails = await shop.scene.database.withTenant({ tenantId: seller().tenantId }, (tx) =>
    listOutgoingMails(tx, { limit: 5 }),
  )
  expect(mails.map(({ recipient }) => recipient)).toEqual(['seller.person@shop.test'])
  delete shop.scene.deps.deskUrl
  const task = (await taskOf(chat.conversationId))!
  expect(task).toMatchObject({ mayDecide: 'yes', exception: expect.anything() })
  await expect(answer(task.id, true, 'pay me at pay.example.com')).rejects.toMatchObject({ code: 'WORDS_REFUSED' })
  await answer(task.id, true, 'You have been a good customer.')
  await expect.poll(heard(chat), { timeout: 5_000 }).toContain('They say: You have been a good customer.')
  await chat.say('yes')
  expect(textsOf(await shop.settled(chat))).toContain('The return is requested')
  const [made] = await shop.scene.turns.desk.showExceptions({ tenantId: seller().tenantId, writer: seller().member })
  const until = new Date(shop.scene.clock.now().getTime() + 7 * 86_400_000).toISOString()
  expect(made).toMatchObject({
    about: { kind: 'order', name: order.number },
    exception: { sellerId: seller().member.sellerId, until, why: 'You have been a good customer.' },
  })
})

test('a no needs no words either, and without any answer in two days the customer is told so, once', async () => {
  const { chat } = await refused()
  await chat.tap('ask-exception')
  await answer((await taskOf(chat.conversationId))!.id, false)
  await expect.poll(heard(chat), { timeout: 5_000 }).toContain('did not agree to an exception. Nothing was changed')
  const silent = (await refused()).chat
  await silent.tap('ask-exception')
  shop.scene.clock.advance(47 * 3_600_000)
  await shop.scene.turns.sweepRuns()
  expect(await heard(silent)()).not.toContain('has not answered')
  shop.scene.clock.advance(2 * 3_600_000)
  await shop.scene.turns.sweepRuns()
  await expect.poll(heard(silent), { timeout: 5_000 }).toContain('has not answered')
  expect(await taskOf(silent.conversationId)).toBeUndefined()
  expect((await silent.load()).pending).toEqual([])
})

test('an offer above the seller’s limit waits for their yes, is said once they give it, and not held again', async () => {
  const { desk } = shop.scene.turns
  const checks = { refundsAbove: { amountMinor: 5_000, currency: 'CNY' }, exceptions: false, newRules: false }
  await desk.setSendChecks(seller(), checks)
  expect(await desk.showSendChecks(seller())).toEqual(checks)
  const { chat } = await shop.openWithOrder(delivered)
  expect(textsOf(await chat.say('I want to return all of it, refund to my card'))).not.toContain('100')
  expect((await chat.load()).awaiting).toBeNull()
  const oversight = () =>
    desk.loadOversight({ ...seller(), sellerId: seller().member.sellerId, memberId: seller().member.id, ...chat })
  const [held] = (await oversight()).steerings
  expect(held).toMatchObject({ kind: 'hold', state: 'waiting', risk: 'refund' })
  const { epoch } = (await desk.load(chat)).conversation
  const member = { ...seller().member, name: 'Zhou Lan' }
  await desk.stepIn({ ...chat, member, epoch, act: { kind: 'approve', steeringId: held!.id } })
  await expect.poll(async () => (await chat.load()).awaiting?.options.map(({ id }) => id)).toContain('yes')
  await chat.say('yes')
  expect(textsOf(await shop.settled(chat))).toContain('The return is requested')
  await desk.setSendChecks(seller(), { ...checks, refundsAbove: null })
})

test('a seller is written to when a reply waits for them and when a buyer goes to a person, once an hour in all', async () => {
  const { desk } = shop.scene.turns
  const { tenantId } = shop.scene.tenant
  const subjects = async () =>
    (await shop.scene.database.withTenant({ tenantId }, (tx) => listOutgoingMails(tx, { limit: 50 }))).map(
      ({ recipient, body }) => `${recipient} ${/a reply of the assistant|passed to a person/i.exec(body)?.[0] ?? ''}`,
    )
  const before = await subjects()
  shop.scene.deps.deskUrl = 'https://desk.test'
  const checks = { refundsAbove: { amountMinor: 5_000, currency: 'CNY' }, exceptions: false, newRules: false }
  await desk.setSendChecks(seller(), checks)
  const held = await shop.openWithOrder(delivered)
  await held.chat.say('I want to return all of it, refund to my card')
  const told = 'seller.person@shop.test'
  expect((await subjects()).slice(0, -before.length || undefined)).toEqual([`${told} A reply of the assistant`])
  await desk.setSendChecks(seller(), { ...checks, refundsAbove: null })
  for (let times = 0; times < 2; times += 1) {
    const { chat } = await shop.openWithOrder(delivered)
    await chat.say('where is my order')
    await chat.say('let me talk to a person')
    expect((await chat.load()).conversation.owner.kind).toBe('queue')
  }
  // Broken variant: what is about nobody's goods wakes no seller.
  const other = await shop.openWithOrder(delivered)
  await other.chat.say('let me talk to a person')
  const since = async () => (await subjects()).slice(0, -before.length || undefined).toSorted()
  expect(await since()).toEqual([`${told} A reply of the assistant`])
  // The control of the page goes the same way.
  const pressed = await shop.openWithOrder(delivered)
  await pressed.chat.say('where is my order')
  shop.scene.clock.advance(3_600_001)
  await shop.scene.turns.chat.askForPerson(pressed.chat.wish('mail'))
  expect(await since()).toEqual([`${told} A reply of the assistant`, `${told} passed to a person`])
  shop.scene.clock.advance(3_600_001)
  await shop.scene.turns.chat.askForCallBack(pressed.chat.wish('mail-later'))
  expect(await since()).toHaveLength(2)
  delete shop.scene.deps.deskUrl
})

test('a seller is told of their own records, begins a request from them, and reaches seller support in one tap', async () => {
  const { scene, openWithOrder } = shop
  const { tenant, deps, database } = scene
  const terms = {
    payableAfterDays: 7,
    weekday: 3,
    percent: 5,
    percentOf: {},
    minimum: { amountMinor: 100, currency: 'CNY' },
  }
  deps.sellerRecords = createEmbeddedShopDesk({ ...database, clock: deps.clock, terms })
  scene.turns = createTurns(deps)
  await openWithOrder({ ...delivered, shipments: longAgo() })
  const openAs = async (sellerId: string) =>
    openChatAs(scene, await signShopToken(scene, `person-of-${sellerId}`, { role: 'seller', seller_id: sellerId }))
  const own = await openAs(tenant.sellerId)
  const said = await own.say('when will I get paid')
  expect(textsOf(said)).toMatch(/payout is on|last was on/)
  expect(said.at(-1)!.grounds).toMatchObject([{ kind: 'record', recordType: 'seller-account' }])
  expect(textsOf(await own.say('how much commission did you deduct'))).toContain('5.0%')
  expect(textsOf(await own.tap('payout-report'))).toContain('For which period')
  expect(textsOf(await own.say('October please'))).toContain('seller support')
  expect((await own.load()).conversation.owner.kind).toBe('queue')
  const other = await openAs(tenant.otherSellerId)
  expect(textsOf(await other.say('when will I get paid'))).toContain('No order can be paid out yet')
  expect(textsOf(await other.say('I want to return the cups'))).not.toContain('Which')
  const buyer = (await openWithOrder()).chat
  expect(textsOf(await buyer.say('when will I get paid'))).not.toContain('payout')
  expect(textsOf(await buyer.say('I want to appeal'))).not.toContain('penalty')
})

test('what only the assistant had is solved by the customer’s word, assumed so after three quiet days, and never both', async () => {
  const { scene } = shop
  scene.clock.advance(30 * 86_400_000)
  const [sure, quiet, other] = [await openChatAs(scene), await openChatAs(scene), await openChatAs(scene)]
  for (const chat of [sure, quiet, other]) await chat.say('how long does shipping take')
  const rate = (chat: typeof sure, isSolved: boolean) =>
    scene.turns.chat.rate({ ...chat, clientMessageId: crypto.randomUUID(), isSolved })
  await rate(sure, true)
  await rate(other, false)
  scene.clock.advance(71 * 3_600_000)
  expect((await showTo('admin')).now).toMatchObject({ conversations: 3, automated: 3, confirmed: 1, assumed: 0 })
  scene.clock.advance(2 * 3_600_000)
  expect((await showTo('admin')).now).toMatchObject({ confirmed: 1, assumed: 1, cameBack: 0 })
})
