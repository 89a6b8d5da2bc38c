import { builtIn, type Clause, type Policy } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAuditActs } from '#testing/audits'
import { marketPolicy } from '#policy'
import { publishPolicy, recordPolicyDraft } from '#policy/versions'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { openChatAs, signShopToken, textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

/** Thirty cups, ¥1,500: more than the market gives back without a person's yes. */
const askForMuch = async () => {
  const many = { ...delivered, total: { amountMinor: 150_000, currency: 'CNY' } }
  const { chat, order } = await shop.openWithOrder({ ...many, items: await thirtyCups() })
  await chat.say('I want to return all of it, refund to my card')
  const said = textsOf(await chat.say('yes'))
  return { chat, order, said }
}

const thirtyCups = async () => {
  const { order } = await shop.openWithOrder()
  return order.items.map((item) => ({ ...item, quantity: 30 }))
}

const decider = () => {
  const { tenantId, adminId } = shop.scene.tenant
  return { tenantId, member: { id: adminId, ...builtIn('admin'), sellerId: undefined } }
}
const openApproval = async (conversationId: string) => {
  const open = await shop.scene.turns.desk.listApprovals(decider())
  return open.find((task) => task.conversationId === conversationId)
}

describe('who says yes', () => {
  const sellers = () => {
    const { tenantId, sellerId, sellerMemberId } = shop.scene.tenant
    return { tenantId, member: { id: sellerMemberId, ...builtIn('sellerMember'), sellerId } }
  }
  const seen = async (conversationId: string) =>
    (await shop.scene.turns.desk.listApprovals(sellers())).find((task) => task.conversationId === conversationId)
  const putInForce = (policy: Policy) =>
    shop.scene.database.withTenant({ tenantId: shop.scene.tenant.tenantId }, async (tx) => {
      const now = '2026-11-25T08:00:00.000Z'
      const { name, version } = await recordPolicyDraft(tx, policy, {
        id: shop.scene.deps.ids.next(),
        authorId: null,
        now,
      })
      await publishPolicy(tx, { name, version, now })
    })

  test('agents look; a seller sees what is about their goods without whose it is, and leaves the operator’s rule alone', async () => {
    const { chat } = await askForMuch()
    const task = (await seen(chat.conversationId))!
    expect(task).toMatchObject({
      customerName: null,
      mayDecide: 'operator-decides',
      order: { items: [{ quantity: 30 }] },
    })
    const { desk } = shop.scene.turns
    const yes = { approvalId: task.id, isGranted: true, why: 'mine' }
    await expect(desk.decideOnApproval(sellers(), yes)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { tenantId, agentId, otherSellerId } = shop.scene.tenant
    const agent = { tenantId, member: { id: agentId, ...builtIn('agent'), sellerId: undefined } }
    expect((await desk.listApprovals(agent)).map((each) => each.mayDecide)).toContain('not-an-approver')
    await expect(desk.decideOnApproval(agent, yes)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const other = { tenantId, member: { ...sellers().member, sellerId: otherSellerId } }
    expect(await desk.listApprovals(other)).toEqual([])
    await expect(desk.decideOnApproval(other, yes)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('a seller says yes where their own rule asks', async () => {
    const sellerId = shop.scene.tenant.sellerId
    const amount = { amountMinor: 5_000, currency: 'CNY' }
    const ask: Clause = { id: 'ask-me', kind: 'approval-above', scope: {}, amount }
    await putInForce({ ...marketPolicy, name: 'ours', sellerId, clauses: [ask], limits: [] })
    const { chat } = await shop.openWithOrder(delivered)
    await chat.say('I want to return all of it, refund to my card')
    await chat.say('yes')
    const task = (await seen(chat.conversationId))!
    expect(task.mayDecide).toBe('yes')
    await shop.scene.turns.desk.decideOnApproval(sellers(), { approvalId: task.id, isGranted: true, why: 'fine' })
    expect(textsOf(await shop.settled(chat))).toContain('The return is requested')
    await putInForce({ ...marketPolicy, name: 'ours', sellerId, clauses: [], limits: [] })
  })
})

describe('what policy gives only with a yes', () => {
  test('waits, is told as waiting, and is done once somebody agrees', async () => {
    const { chat, said } = await askForMuch()
    expect(said).toContain('A colleague has to agree')
    expect((await chat.load()).pending).toHaveLength(1)
    const task = (await openApproval(chat.conversationId))!
    expect(task.ruling).toMatchObject({ verdict: 'needs-approval', wish: { kind: 'return-items' } })
    const { desk } = shop.scene.turns
    await desk.decideOnApproval(decider(), { approvalId: task.id, isGranted: true, why: 'a good customer' })
    expect(textsOf(await shop.settled(chat))).toContain('The return is requested')
    const twice = desk.decideOnApproval(decider(), { approvalId: task.id, isGranted: false, why: 'too late' })
    await expect(twice).rejects.toMatchObject({ code: 'ALREADY_DECIDED' })
  })
  test('a no is told with its reason, also when whoever decided died before telling', async () => {
    const { chat, order } = await askForMuch()
    const task = (await openApproval(chat.conversationId))!
    const { deps, turns } = shop.scene
    const { runEffects } = deps.afterSales
    deps.afterSales.runEffects = async () => Promise.reject(new Error('died'))
    await turns.desk.decideOnApproval(decider(), { approvalId: task.id, isGranted: false, why: 'used goods.' })
    deps.afterSales.runEffects = runEffects
    expect(textsOf((await chat.load()).entries)).not.toContain('used goods')
    await turns.sweepRuns()
    await expect.poll(async () => textsOf((await chat.load()).entries)).toContain('The reason: used goods.')
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
    expect((await chat.load()).pending).toEqual([])
  })
})

describe('an exception to what the rules refuse', () => {
  const long = '2026-08-01T08:00:00.000Z'
  const lateOrder = async () => {
    const { chat, order, buyerId } = await shop.openWithOrder({
      ...delivered,
      placedAt: long,
      shipments: delivered.shipments!.map((parcel) => ({ ...parcel, deliveredAt: long })),
    })
    const refused = textsOf(await chat.say('I want to return all of it, refund to my card'))
    return { chat, order, buyerId, refused }
  }
  const seller = () => {
    const { tenantId, sellerId, sellerMemberId } = shop.scene.tenant
    return { tenantId, member: { id: sellerMemberId, ...builtIn('sellerMember'), sellerId } }
  }
  const saidIn = async (chat: Awaited<ReturnType<typeof lateOrder>>['chat']) => textsOf((await chat.load()).entries)
  const askedOf = async (conversationId: string, who = seller()) =>
    (await shop.scene.turns.desk.listApprovals(who)).find((task) => task.conversationId === conversationId)

  test('is offered with the refusal, asked of the seller, and once made the summary follows; a yes does it', async () => {
    const { chat, order, refused } = await lateOrder()
    expect(refused).toContain('The rule:')
    expect((await chat.load()).awaiting?.options.map(({ id }) => id)).toContain('ask-exception')
    expect(textsOf(await chat.tap('ask-exception'))).toContain('I have asked the seller')
    expect((await chat.load()).pending).toMatchObject([{ waitsFor: 'approval' }])
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
    const task = (await askedOf(chat.conversationId))!
    expect(task).toMatchObject({ mayDecide: 'yes', customerName: null, ruling: { verdict: 'deny', effects: [] } })
    expect(task.exception?.en).toMatch(/within \d+ days/)
    const { desk } = shop.scene.turns
    await desk.decideOnApproval(seller(), { approvalId: task.id, isGranted: true, why: 'a good customer' })
    await expect.poll(() => saidIn(chat)).toContain(`The seller makes an exception for order ${order.number}`)
    expect((await chat.load()).awaiting?.slot).toBe('confirm')
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain('The return is requested')
    const writer = seller().member
    const kept = await desk.showExceptions({ tenantId: shop.scene.tenant.tenantId, writer })
    expect(kept).toMatchObject([
      { about: { kind: 'order', name: order.number }, exception: { why: 'a good customer' } },
    ])
  })
  test('refused by the seller is told with the reason; nobody decides it twice, and another seller sees nothing', async () => {
    const { chat } = await lateOrder()
    expect(textsOf(await chat.say('能不能破例一次'))).toMatch(/asked the seller|向商家申请例外/)
    const task = (await askedOf(chat.conversationId))!
    const other = { ...seller(), member: { ...seller().member, sellerId: shop.scene.tenant.otherSellerId } }
    expect(await askedOf(chat.conversationId, other)).toBeUndefined()
    const no = { approvalId: task.id, isGranted: false, why: 'worn goods.' }
    await expect(shop.scene.turns.desk.decideOnApproval(other, no)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await shop.scene.turns.desk.decideOnApproval(seller(), no)
    await expect.poll(() => saidIn(chat)).toContain('worn goods.')
    await expect(shop.scene.turns.desk.decideOnApproval(seller(), no)).rejects.toMatchObject({
      code: 'ALREADY_DECIDED',
    })
  })
  test('made while it is paused is told alone: the summary, which follows otherwise, is not put before anybody', async () => {
    const { chat } = await lateOrder()
    await chat.tap('ask-exception')
    const task = (await askedOf(chat.conversationId))!
    const { desk } = shop.scene.turns
    const { tenantId, supervisorId } = shop.scene.tenant
    const supervisor = { tenantId, member: { id: supervisorId, ...builtIn('supervisor') } }
    const { pauses } = await desk.pause(supervisor, { intent: null, reason: '', lasts: 'ended' })
    await desk.decideOnApproval(seller(), { approvalId: task.id, isGranted: true, why: 'kind' })
    await expect.poll(() => saidIn(chat)).toContain('just say so here by then')
    expect((await chat.load()).awaiting).toBeNull()
    await desk.endPause(supervisor, pauses[0]!.id)
  })
  test('made when the proof has run out is told, holds for this order, and asks for the wish anew', async () => {
    const { chat, order, buyerId } = await lateOrder()
    await chat.tap('ask-exception')
    const task = (await askedOf(chat.conversationId))!
    shop.scene.clock.advance(3_700_000)
    await shop.scene.turns.desk.decideOnApproval(seller(), { approvalId: task.id, isGranted: true, why: 'kind' })
    await expect.poll(() => saidIn(chat)).toContain('just say so here by then')
    const again = await openChatAs(shop.scene, await signShopToken(shop.scene, buyerId))
    expect(textsOf(await again.say(`return all of order ${order.number}, refund to my card`))).toContain('Shall I?')
    shop.scene.clock.advance(-3_700_000)
  })
})

test('an exception that a yes made stands in the audit as every exception does', async () => {
  const { database, tenant } = shop.scene
  const acts = await listAuditActs(database, tenant.tenantId)
  expect(acts).toContainEqual({ act: 'exception.added', by: tenant.sellerMemberId })
})
