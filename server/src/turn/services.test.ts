import type { Order } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listOutgoingMails } from '#platform/mail'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const mailsTo = async (buyerId: string) => {
  const { database, tenant } = shop.scene
  const mails = await database.withTenant({ tenantId: tenant.tenantId }, (tx) => listOutgoingMails(tx, { limit: 50 }))
  return mails.filter(({ recipient }) => recipient === `${buyerId}@example.com`)
}

describe('an invoice', () => {
  test('for a company: asked for, its tax number checked, summed up, made out once, mailed to the address on file', async () => {
    const { chat, order, buyerId } = await shop.openWithOrder(delivered)
    expect(textsOf(await chat.say('I need an invoice'))).toContain('tax number')
    expect(textsOf(await chat.say('Blue Mountain Ltd, tax number 91310115MA1K'))).toContain('15, 18 or 20 characters')
    const summary = textsOf(await chat.say('made out to Blue Mountain Ltd, tax number 91310115MA1K3L8X2Q'))
    expect(summary).toMatch(/Blue Mountain Ltd, 91310115MA1K3L8X2Q.*b•••@example\.com/)
    expect(await mailsTo(buyerId)).toEqual([])
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain(`The invoice for order ${order.number} is made out`)
    expect(await mailsTo(buyerId)).toMatchObject([{ body: expect.stringContaining('91310115MA1K3L8X2Q') as string }])
  })
  test('用中文：个人抬头一句话就够，开过的再问就说开到哪里', async () => {
    const { chat, order, buyerId } = await shop.openWithOrder()
    expect(textsOf(await chat.say('帮我开发票，抬头：林晓，个人'))).toMatch(/抬头：林晓。.*确认吗/)
    await chat.say('确认')
    expect(textsOf(await shop.settled(chat))).toContain(`订单 ${order.number} 的发票已开好`)
    const again = textsOf(await chat.say('我的发票开了吗，抬头林晓个人'))
    expect(again).toMatch(/发票已在 2026-11-24 开好，发到 b•••@example\.com/)
    expect(await mailsTo(buyerId)).toHaveLength(1)
  })
  test('without a yes none is made out', async () => {
    const { chat, buyerId } = await shop.openWithOrder()
    await chat.say('I need a personal invoice')
    await chat.say('no, never mind')
    await shop.scene.turns.sweepRuns()
    expect(await mailsTo(buyerId)).toEqual([])
  })
  test('long after the order there is none, and the rule is said', async () => {
    const { chat } = await shop.openWithOrder({ placedAt: '2026-08-01T08:00:00.000Z' })
    expect(textsOf(await chat.say('I need a personal invoice'))).toContain('within 90 days of ordering')
  })
})

const today: Partial<Order> = { placedAt: '2026-11-23T08:00:00.000Z' }

describe('a coupon that did not count', () => {
  test('is asked for, summed up and paid back once: for the order and for the coupon', async () => {
    const { chat, order } = await shop.openWithOrder(today)
    await chat.say('my coupon was not applied')
    expect(textsOf(await chat.tap('WELCOME10'))).toMatch(/WELCOME10 .*CN¥10\.00/)
    await chat.say('yes')
    expect(textsOf(await shop.settled(chat))).toContain(`now counts for order ${order.number}`)
    const amounts = async () => (await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)
    expect(await amounts()).toEqual([10_000, 1_000])
    expect(textsOf(await chat.say('my coupon WELCOME10 was not applied'))).toContain('was used before')
    shop.bent.isStale = true
    await chat.say('my coupon WELCOME10 was not applied')
    const again = textsOf(await chat.say('yes'))
    shop.bent.isStale = false
    expect(again).toContain('paid back already')
    expect(await amounts()).toEqual([10_000, 1_000])
  })
  test('用中文：说出券码就办，退到原支付方式', async () => {
    const { chat, order } = await shop.openWithOrder(today)
    expect(textsOf(await chat.say('优惠券 WELCOME10 下单时没减'))).toMatch(/补用优惠券 WELCOME10.*10\.00/)
    await chat.say('确认')
    expect(textsOf(await shop.settled(chat))).toContain(`优惠券已补用到订单 ${order.number}`)
  })
  test.each([
    ['OLD20', today, 'ran out on 2026-11-01'],
    ['WELCOME10', {}, 'within 3 days'],
    ['WELCOME10', { ...today, items: [] }, 'needs goods worth ¥50'],
    ['SPRING15', today, 'cannot find "SPRING15"'],
  ])('%s is refused with the reason where it would not have counted: %#', async (code, placed, reason) => {
    const { chat, order } = await shop.openWithOrder(placed)
    expect(textsOf(await chat.say(`my coupon ${code} was not applied`))).toContain(reason)
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  })
})
